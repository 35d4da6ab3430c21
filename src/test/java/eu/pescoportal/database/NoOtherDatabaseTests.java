package eu.pescoportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NoOtherDatabaseTests {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
            .withPropertyValues("portal.data=target/database/" + UUID.randomUUID());

    @Test
    void startsItsOwnWhereNoneIsNamed() {
        portal.run(context -> assertThat(context).hasSingleBean(JdbcConnectionDetails.class));
    }

    @Test
    void startsNoneWhereOneIsNamed() {
        portal.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/portal")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
    }

    @Test
    void saysThatAnEmptyAddressIsAMistake() {
        portal.withPropertyValues("spring.datasource.url=")
                .run(context -> assertThat(context).getFailure()
                        .isInstanceOfSatisfying(NoDatabaseException.class, failure -> {
                            var analysis = new NoDatabaseFailureAnalyzer().analyze(failure, failure);
                            assertThat(analysis.getDescription())
                                    .contains("SPRING_DATASOURCE_URL, is given but empty");
                            assertThat(analysis.getAction()).contains("leave the setting out");
                        }));
    }
}
