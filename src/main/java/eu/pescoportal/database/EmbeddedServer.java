package eu.pescoportal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How the server is started. {@link EmbeddedPostgres} is made for tests, so it must be told to keep its data,
 * to write it safely, and to let in nobody without the password.
 */
class EmbeddedServer {

    /** Of the binaries that the build brings along; each can read its own data only. */
    static final int MAJOR = 18;

    static final String USER = "postgres";
    static final String DATABASE = "postgres";

    private EmbeddedServer() {}

    /** Makes the cluster where there is none yet. */
    static EmbeddedPostgres start(DataFolder folder, Path cluster, String password) throws IOException {
        // Read by the library; it would unpack into a shared folder that everybody can write to.
        System.setProperty("ot.epg.working-dir", folder.binaries().toString());
        var log = Redirect.appendTo(folder.log().toFile());
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // Spring stops it, after the connection pool
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", password);
        initialise(server, folder);
        configure(server);
        return server.start();
    }

    /** Options of initdb, which the library calls locale options, whatever they are. */
    private static void initialise(EmbeddedPostgres.Builder server, DataFolder folder) {
        server.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setLocaleConfig("locale", "C") // the same order and case everywhere, not that of the machine
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static void configure(EmbeddedPostgres.Builder server) {
        server.setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50");
    }
}
