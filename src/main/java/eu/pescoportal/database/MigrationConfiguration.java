package eu.pescoportal.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in one line of the log what Flyway would say in one for each migration. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MigrationConfiguration.class);

    @Bean
    FlywayMigrationStrategy migration() {
        return flyway -> {
            var result = flyway.migrate();
            if (result.migrationsExecuted > 0)
                log.info("Migrated the database in {} steps to version {}", result.migrationsExecuted,
                        result.targetSchemaVersion);
        };
    }
}
