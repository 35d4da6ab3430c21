package eu.pescoportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationTests {

    @Test
    void startsAgainOnADatabaseOfThisBuild() {
        var database = TestDatabase.url("this-build");
        portal(database).run(context -> assertThat(context).hasNotFailed());
        jdbc(database).sql("insert into source (key) values ('kept')").update();
        portal(database).run(context -> assertThat(context).hasNotFailed());
        assertThat(jdbc(database).sql("select key from source").query(String.class).list())
                .containsExactly("kept");
    }

    /** The first has a migration that reads otherwise today, the second one that is no longer there. */
    @ParameterizedTest
    @CsvSource({"V001__create_dates.sql, earlier-reading", "V000__create_extensions.sql, earlier-migration"})
    void refusesADatabaseOfAnEarlierBuildAndLeavesItAsItIs(String migration, String name,
            @TempDir Path earlier) throws IOException {
        var database = TestDatabase.url(name);
        Files.writeString(earlier.resolve(migration), "create table edited as select 'by hand' as what");
        Flyway.configure()
                .dataSource(database, "postgres", "")
                .locations("filesystem:" + earlier)
                .load()
                .migrate();

        portal(database).run(context -> assertThat(context).getFailure()
                .cause()
                .isInstanceOfSatisfying(NoDatabaseException.class, MigrationTests::saysWhatToDo));
        assertThat(jdbc(database).sql("select what from edited").query(String.class).list())
                .containsExactly("by hand");
        assertThat(jdbc(database).sql("select script from flyway_schema_history").query(String.class).list())
                .containsExactly(migration);
    }

    private static void saysWhatToDo(NoDatabaseException failure) {
        var analysis = new NoDatabaseFailureAnalyzer().analyze(failure, failure);
        assertThat(analysis.getDescription()).isEqualTo(
                "The database was made by an earlier build of the portal, and this build cannot go on with it.");
        assertThat(analysis.getAction()).contains("an empty folder: --portal.data=<folder>",
                "The earlier one stays as it is, with all that was edited in it.");
    }

    private static ApplicationContextRunner portal(String database) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withUserConfiguration(MigrationConfiguration.class)
                .withPropertyValues("spring.datasource.url=" + database,
                        "spring.datasource.username=postgres", "spring.datasource.password=");
    }

    private static JdbcClient jdbc(String database) {
        return JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""));
    }
}
