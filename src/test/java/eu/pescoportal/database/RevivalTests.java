package eu.pescoportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A PostgreSQL of the portal's own that is killed. */
@NullUnmarked
@EnabledOnOs({OS.LINUX, OS.MAC})
class RevivalTests {

    private final DataFolder folder = new DataFolder(
            Path.of("target/database", UUID.randomUUID().toString()));

    @Test
    void isStartedAgainWithAllItHadFiveTimesAnHourAndNoMore() throws Exception {
        var gaveUp = new CountDownLatch(1);
        try (var database = EmbeddedDatabase.start(folder)) {
            EmbeddedDatabaseTests.write(database, "ESSOR");
            var revival = Thread.ofPlatform().daemon().start(new Revival(database, gaveUp::countDown));
            for (int i = 0; i < 5; i++) {
                Signals.send("KILL", folder);
                awaitAnswer(database);
                assertThat(EmbeddedDatabaseTests.read(database)).isEqualTo("ESSOR");
                assertThat(gaveUp.getCount()).isEqualTo(1);
            }
            Signals.send("KILL", folder);
            assertThat(gaveUp.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(revival.join(Duration.ofSeconds(5))).isTrue();
        }
    }

    /** The one that it had is gone before, so that nobody takes its last words for an answer. */
    private static void awaitAnswer(EmbeddedDatabase database) throws InterruptedException {
        var begun = Instant.now();
        while (Duration.between(begun, Instant.now()).toSeconds() < 20) {
            try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
                    database.getPassword())) {
                if (connection.isValid(5)) return;
            } catch (SQLException _) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("It was not started again");
    }
}
