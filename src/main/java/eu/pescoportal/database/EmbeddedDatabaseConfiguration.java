package eu.pescoportal.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Gives the portal its own PostgreSQL where no other is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherDatabase.class)
class EmbeddedDatabaseConfiguration {

    /** Ends before the server is stopped, since that is what it waits for. */
    @Bean(destroyMethod = "interrupt")
    Thread revival(EmbeddedDatabase database, ApplicationContext context) {
        return Thread.ofPlatform()
                .daemon()
                .name("database-revival")
                .start(new Revival(database, () -> Thread.ofPlatform().start(() -> end(context))));
    }

    private static void end(ApplicationContext context) {
        System.exit(SpringApplication.exit(context, () -> 1));
    }

    /** Closed by Spring after the connection pool, which depends on it. */
    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${portal.data:data}") String folder) {
        return EmbeddedDatabase.start(new DataFolder(folder));
    }
}
