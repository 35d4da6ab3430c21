package eu.pescoportal.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Gives the portal its own PostgreSQL where no other is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherDatabase.class)
class EmbeddedDatabaseConfiguration {

    /** Closed by Spring after the connection pool, which depends on it. */
    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${portal.data:data}") String folder) {
        return EmbeddedDatabase.start(new DataFolder(folder));
    }
}
