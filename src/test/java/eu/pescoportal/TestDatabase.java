package eu.pescoportal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * One PostgreSQL for all tests of a JVM, thrown away at its end. Every Spring context works on its database
 * {@code portal}, or on the one named by the property {@code test.database}, whatever the environment says:
 * tests empty tables. With {@code test.empty} it begins with nothing in it, for a register of the test's own.
 */
public class TestDatabase implements EnvironmentPostProcessor {

    /** That of the tests that change nothing. */
    private static final String SHARED = "portal";
    private static final String TEMPLATE = "template";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var database = environment.getProperty("test.database", SHARED);
        var url = environment.getProperty("test.empty", Boolean.class, false)
                ? url(database)
                : loaded(database);
        environment.getPropertySources()
                .addFirst(new MapPropertySource("testDatabase", Map.of("spring.datasource.url", url,
                        "spring.datasource.username", "postgres", "spring.datasource.password", "")));
    }

    /** The address of the database of that name, which is made, empty, if it is not there. */
    public static synchronized String url(String database) {
        if (!exists(database)) execute("create database \"%s\"".formatted(database));
        return address(database);
    }

    /**
     * The address of the database that a context works on. Once one context has migrated and loaded, the
     * databases of all later ones begin as copies of what it had then.
     */
    private static synchronized String loaded(String database) {
        if (exists(database)) return address(database);
        if (!exists(TEMPLATE)) {
            if (!exists(SHARED)) return url(database);
            copy(SHARED, TEMPLATE);
        }
        copy(TEMPLATE, database);
        return address(database);
    }

    /**
     * The address of a new database with everything that the template holds; takes some 25 ms. Whoever is
     * connected to the template is thrown out, because PostgreSQL copies only what nobody uses.
     */
    public static synchronized String copyOf(String template) {
        return copyOf(template, template + "-" + UUID.randomUUID());
    }

    /** The same under a name of one's own. */
    public static synchronized String copyOf(String template, String copy) {
        copy(template, copy);
        return address(copy);
    }

    private static void copy(String template, String copy) {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                .formatted(template));
        execute("create database \"%s\" template \"%s\" strategy file_copy".formatted(copy, template));
    }

    private static String address(String database) {
        return Server.INSTANCE.getJdbcUrl("postgres", database);
    }

    private static boolean exists(String database) {
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first who asks: a run of plain unit tests starts none. */
    private static class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            // Under target/, so that what a killed run leaves behind goes with the next "clean".
            var folder = Path.of("target", "postgres").toAbsolutePath();
            System.setProperty("ot.epg.working-dir", folder.toString());
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("test-" + UUID.randomUUID()))
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("unix_socket_directories", "")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
