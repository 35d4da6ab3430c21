package eu.pescoportal.editing;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The portal's beans for editing and publishing, and no others: an instance that serves no pages. */
@NullUnmarked
public class LeanPortal {

    private LeanPortal() {}

    /** With the time that its own clock shows. */
    public static AnnotationConfigApplicationContext start(String url) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("lean", Map.of("spring.datasource.url", url,
                        "spring.datasource.username", "postgres", "spring.datasource.password", "",
                        "spring.datasource.hikari.maximum-pool-size", "2", "spring.jpa.hibernate.ddl-auto",
                        "none", "spring.data.jpa.repositories.bootstrap-mode", "default")));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(Beans.class);
        context.refresh();
        return context;
    }

    // Without a stereotype, so that no test finds it by scanning.
    @ComponentScan(basePackages = {"eu.pescoportal.editing", "eu.pescoportal.record",
            "eu.pescoportal.register", "eu.pescoportal.project", "eu.pescoportal.source",
            "eu.pescoportal.state", "eu.pescoportal.partner",
            "eu.pescoportal.background"}, excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = {
                    Controller.class, ControllerAdvice.class}))
    @EntityScan("eu.pescoportal")
    @EnableJpaRepositories("eu.pescoportal")
    @PropertySource("classpath:application.properties")
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
            JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class, JacksonAutoConfiguration.class,
            MessageSourceAutoConfiguration.class})
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
