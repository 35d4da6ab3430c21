package eu.pescoportal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseTests {

    /** Not deleted after a test: the binaries unpacked here by the first serve the others of this JVM. */
    private final DataFolder folder = new DataFolder(
            Path.of("target/database", UUID.randomUUID().toString()));

    @Test
    void keepsItsDataOverARestart() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            write(database, "ESSOR");
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database)).isEqualTo("ESSOR");
        }
    }

    @Test
    void refusesASecondPortalAndIsTakenOverOnceTheFirstWasKilled() throws Exception {
        Files.createDirectories(folder.binaries().resolve("PG-half-unpacked"));
        var portal = ForkedPortal.start(folder);
        assertThatExceptionOfType(NoDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessage("Another portal is already running on the data in %s.", folder);
        var leftOver = LeftOverServer.of(folder.cluster()).orElseThrow();

        portal.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(leftOver.pid())).isPresent();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database)).isEqualTo(ForkedPortal.WRITTEN);
            assertThat(LeftOverServer.of(folder.cluster()).orElseThrow().pid()).isNotEqualTo(leftOver.pid());
        }
        assertThat(folder.binaries()).isDirectoryNotContaining("glob:**/PG-half-unpacked");
    }

    @Test
    void beginsAnewWhereTheFirstStartWasInterrupted() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.move(folder.cluster(), folder.unfinishedCluster());
        Files.delete(folder.unfinishedCluster().resolve("global/pg_control"));

        try (var database = EmbeddedDatabase.start(folder)) {
            write(database, "CRRT");
            assertThat(read(database)).isEqualTo("CRRT");
        }
        assertThat(folder.unfinishedCluster()).doesNotExist();
    }

    @Test
    void sparesAProcessThatHasTheNumberOfAServerLongGone() throws Exception {
        EmbeddedDatabase.start(folder).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.cluster().resolve("postmaster.pid"),
                "%d%n%s%n0%n1%n".formatted(stranger.pid(), folder.cluster()));

        EmbeddedDatabase.start(folder).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void letsInNobodyWithoutThePassword() throws IOException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(
                    () -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "postgres").close())
                    .withMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(folder.path()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(Files.getPosixFilePermissions(folder.password()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            var port = LeftOverServer.of(folder.cluster()).orElseThrow().port();
            assertThat(database.getJdbcUrl()).contains("localhost:" + port);
            var outside = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (var address : outside) {
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(() -> new Socket(address, port).close());
            }
        }
    }

    @Test
    void writesSafelyAndSortsTheSameEverywhere() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database,
                    "select current_setting('fsync') || current_setting('synchronous_commit')"))
                    .isEqualTo("onon");
            assertThat(query(database,
                    "select upper('ä') || datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("ÄC.UTF-8");
        }
    }

    /** As it is where a backup was copied back without its permissions; a group may read. */
    @Test
    void saysAtOnceThatOthersGetAtTheData() throws Exception {
        EmbeddedDatabase.start(folder).close();
        for (var permissions : new String[]{"rwxr-xr-x", "rwxrwx---", "rwx-----x"}) {
            Files.setPosixFilePermissions(folder.cluster(), PosixFilePermissions.fromString(permissions));

            assertTimeoutPreemptively(Duration.ofSeconds(10),
                    () -> assertThatExceptionOfType(NoDatabaseException.class).as(permissions)
                            .isThrownBy(() -> EmbeddedDatabase.start(folder))
                            .withMessageContaining(
                                    "Others on this machine can read or write " + folder.cluster())
                            .satisfies(
                                    e -> assertThat(e.action()).contains("chmod 700 " + folder.cluster())));

            assertThat(Files.getPosixFilePermissions(folder.cluster()))
                    .isEqualTo(PosixFilePermissions.fromString(permissions));
        }
        Files.setPosixFilePermissions(folder.cluster(), PosixFilePermissions.fromString("rwxr-x---"));
        EmbeddedDatabase.start(folder).close();
    }

    @Test
    void saysAtOnceThatTheDataIsOfAnotherPostgres() throws Exception {
        EmbeddedDatabase.start(folder).close();
        var version = folder.cluster().resolve("PG_VERSION");
        assertThat(version).content().isEqualToIgnoringWhitespace(Integer.toString(EmbeddedServer.MAJOR));
        Files.writeString(version, "17\n");

        assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThatExceptionOfType(NoDatabaseException.class)
                        .isThrownBy(() -> EmbeddedDatabase.start(folder))
                        .withMessageContaining("was made by PostgreSQL 17")
                        .satisfies(e -> assertThat(e.action()).contains("stays as it is")));

        Files.writeString(version, EmbeddedServer.MAJOR + "\n");
        EmbeddedDatabase.start(folder).close();
    }

    @Test
    void leavesThePermissionsOfAFolderThatIsThere(CapturedOutput log) throws Exception {
        var permissions = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.createDirectories(folder.path());
        Files.setPosixFilePermissions(folder.path(), permissions);

        EmbeddedDatabase.start(folder).close();

        assertThat(Files.getPosixFilePermissions(folder.path())).isEqualTo(permissions);
        assertThat(log).contains("Others on this machine can enter " + folder);
        assertThat(Files.getPosixFilePermissions(folder.log()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwxr-x", "rwxrwxrwx"})
    void usesNoFolderThatOthersCanWriteInto(String permissions) throws Exception {
        Files.createDirectories(folder.path());
        Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString(permissions));

        assertThatExceptionOfType(NoDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("can write into " + folder);

        assertThat(Files.getPosixFilePermissions(folder.path()))
                .isEqualTo(PosixFilePermissions.fromString(permissions));
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    void saysWhatIsWrongWhereItDoesNotStart() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.delete(folder.password());

        assertThatExceptionOfType(NoDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("does not start in " + folder)
                .satisfies(e -> assertThat(e.action()).contains("postgresql.log"));
        assertThat(folder.log()).content().contains("PostgreSQL");
    }

    static void write(EmbeddedDatabase database, String word) throws SQLException {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('%s')".formatted(word));
        }
    }

    static String read(EmbeddedDatabase database) throws SQLException {
        return query(database, "select word from kept");
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
                database.getPassword());
    }
}
