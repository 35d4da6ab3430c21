package eu.pescoportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What readers and editors see while the database is away, in each way in which it can be. */
@NullUnmarked
@EnabledOnOs({OS.LINUX, OS.MAC})
@PortalTest
@TestPropertySource(properties = {"test.database=away-unused", "test.empty=true"})
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class UnreachableDatabaseTests {

    /** Promised is half of each; the machine of a test has more to do. */
    private static final Duration TOLD = Duration.ofSeconds(4);
    private static final Duration BACK = Duration.ofSeconds(10);

    private static final String HER_OWN = "nav a[href=/account]";
    private static final DataFolder FOLDER = new DataFolder(
            Path.of("target/database", UUID.randomUUID().toString()));
    private static final List<Connection> TAKEN = new ArrayList<>();
    private static EmbeddedDatabase database;

    enum Way {
        STOPPED {

            @Override
            void begin() throws Exception {
                Signals.send("INT", FOLDER);
            }

            @Override
            void end() throws Exception {
                EmbeddedServer.restart(FOLDER);
            }
        },
        KILLED {

            @Override
            void begin() throws Exception {
                Signals.send("KILL", FOLDER);
            }

            @Override
            void end() throws Exception {
                EmbeddedServer.restart(FOLDER);
            }
        },
        HANGING {

            @Override
            void begin() throws Exception {
                Signals.send("STOP", FOLDER);
            }

            @Override
            void end() throws Exception {
                Signals.send("CONT", FOLDER);
            }
        },
        OUT_OF_CONNECTIONS {

            /** Those of the pool are ended, and others are quicker to take what is free. */
            @Override
            void begin() throws Exception {
                takeAll();
                try (var statement = TAKEN.getFirst().createStatement()) {
                    statement.execute("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where application_name = 'PostgreSQL JDBC Driver' and query <> 'select 1'
                            """);
                }
                takeAll();
            }

            @Override
            void end() throws Exception {
                for (var connection : TAKEN)
                    connection.close();
                TAKEN.clear();
            }
        };

        abstract void begin() throws Exception;

        abstract void end() throws Exception;
    }

    private static void takeAll() throws SQLException {
        try {
            while (TAKEN.size() < 100)
                TAKEN.add(connected());
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as("too many connections").isEqualTo("53300");
        }
    }

    private static Connection connected() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl() + "?ApplicationName=taker",
                database.getUsername(), database.getPassword());
    }

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        database = EmbeddedDatabase.start(FOLDER);
        properties.add("spring.datasource.url", database::getJdbcUrl);
        properties.add("spring.datasource.username", database::getUsername);
        properties.add("spring.datasource.password", database::getPassword);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    private Visitor anna;
    private Visitor reader;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from sign_in_attempt").update();
        SignedIn.account(jdbc, encoder, "anna", AccountRole.EDITOR);
        anna = new Visitor(port);
        anna.signIn("anna", SignedIn.PASSWORD);
        reader = new Visitor(port);
        for (var path : List.of("/projects", "/projects.json", "/"))
            assertThat(reader.get(path).status()).isEqualTo(200);
        assertThat(anna.get("/admin").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void readersReadOnOthersAreToldSoonAndAllIsWellWhenItIsBack(Way way) throws Exception {
        try {
            way.begin();
            assertUnavailable(() -> anna.get("/admin"));
            assertUnavailable(() -> anna.post("/login", "name", "anna", "password", SignedIn.PASSWORD));
            assertUnavailable(() -> reader.get("/history?kind=" + kind(way)));
            await("it says so", TOLD, () -> !reader.get("/projects").header("Portal-Database").isEmpty());
            for (var path : List.of("/projects", "/projects.json", "/"))
                assertThat(within(TOLD, () -> reader.get(path)).status()).as(path).isEqualTo(200);
            var made = within(TOLD, () -> reader.get("/states/" + state(way)));
            assertThat(made.status()).isEqualTo(200);
            assertThat(made.text()).contains("has not answered since");
            assertThat(made.header("Portal-Database")).startsWith("away since 20");
            var hers = within(TOLD, () -> anna.get("/projects"));
            assertThat(hers.status()).isEqualTo(200);
            assertThat(hers.page().select(HER_OWN)).isEmpty();
            for (var probe : List.of("readiness", "liveness"))
                assertThat(reader.get("/actuator/health/" + probe).status()).as(probe).isEqualTo(200);
            assertThat(within(TOLD, () -> reader.get("/actuator/health")).status()).isEqualTo(503);
        } finally {
            way.end();
        }
        await("she edits again", BACK, () -> anna.get("/admin").status() == 200);
        await("it no longer says so", BACK,
                () -> reader.get("/projects").header("Portal-Database").isEmpty());
        assertThat(reader.get("/history?kind=" + kind(way)).status()).isEqualTo(200);
        assertThat(reader.get("/states/" + state(way)).text()).doesNotContain("has not answered");
        assertThat(anna.get("/projects").page().select(HER_OWN)).isNotEmpty();
    }

    @Test
    void theLogSaysItOnce(CapturedOutput output) throws Exception {
        int begun;
        try {
            begun = output.getOut().length();
            Way.STOPPED.begin();
            await("it says so", TOLD, () -> !reader.get("/projects").header("Portal-Database").isEmpty());
            Thread.sleep(2_000); // somebody looks for newer publications each half of a second
        } finally {
            Way.STOPPED.end();
        }
        await("it no longer says so", BACK,
                () -> reader.get("/projects").header("Portal-Database").isEmpty());
        var told = output.getOut().substring(begun).lines().map(UnreachableDatabaseTests::withoutItsTime);
        assertThat(told).anyMatch(line -> line.contains("The database does not answer"))
                .noneMatch(line -> line.contains("\tat "))
                .doesNotHaveDuplicates();
    }

    private static String withoutItsTime(String line) {
        return line.replaceFirst("^\\d\\S+", "");
    }

    private static String kind(Way way) {
        return List.of("projects", "states", "partners", "sources").get(way.ordinal());
    }

    /** What nobody has asked for yet. */
    private static String state(Way way) {
        return List.of("fi", "ee", "lv", "lt").get(way.ordinal());
    }

    private static void assertUnavailable(Callable<Visitor.Answer> request) throws Exception {
        var answer = within(TOLD, request);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.response().body()).contains("Its database does not answer.");
    }

    private static Visitor.Answer within(Duration time, Callable<Visitor.Answer> request) throws Exception {
        var begun = System.nanoTime();
        var answer = request.call();
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(taken).isLessThan(time);
        return answer;
    }

    private static void await(String what, Duration time, BooleanSupplier condition)
            throws InterruptedException {
        var begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(what).isLessThan(time);
            Thread.sleep(50);
        }
    }
}
