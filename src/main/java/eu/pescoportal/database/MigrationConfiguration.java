package eu.pescoportal.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says in one line of the log what Flyway would say in one for each migration, and in two sentences that a
 * database is not this build's.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MigrationConfiguration.class);

    /**
     * @param dryRun
     *            nothing is written, so a database that is not of this build is of no use
     */
    @Bean
    FlywayMigrationStrategy migration(@Value("${portal.dry-run:false}") boolean dryRun) {
        return flyway -> {
            if (dryRun) {
                requireMigrated(flyway);
                return;
            }
            var result = migrate(flyway);
            if (result.migrationsExecuted > 0)
                log.info("Migrated the database in {} steps to version {}", result.migrationsExecuted,
                        result.targetSchemaVersion);
        };
    }

    private static void requireMigrated(Flyway flyway) {
        if (flyway.info().pending().length > 0)
            throw new NoDatabaseException(
                    "The database is empty, or was made by an earlier build of the portal.",
                    "Start this build of the portal on it once.");
    }

    /** Flyway compares what made the database with this build's migrations before it changes anything. */
    private static MigrateResult migrate(Flyway flyway) {
        try {
            return flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new NoDatabaseException(
                    "The database was made by an earlier build of the portal, and this build cannot go on with it.",
                    "Begin anew with an empty database or, where the portal runs its own, with an empty folder:"
                            + " --portal.data=<folder>. The earlier one stays as it is, with all that was edited in it.",
                    e);
        }
    }
}
