package eu.pescoportal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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

    /** Once it has ended: as it was last told to start, which it has written down itself. */
    static void restart(DataFolder folder) throws IOException {
        var server = LeftOverServer.of(folder.cluster());
        if (server.isPresent() && !server.get().isAlive()) Files.deleteIfExists(server.get().pidFile());
        var options = Files.readString(folder.cluster().resolve("postmaster.opts"));
        var program = Path.of(options.substring(0, options.indexOf(" \"")));
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U")); // as root
        command.addAll(List.of(program.resolveSibling("pg_ctl").toString(), "restart", "-w", "-D",
                folder.cluster().toString()));
        var log = Redirect.appendTo(folder.log().toFile());
        try {
            if (new ProcessBuilder(command).redirectOutput(log).redirectError(log).start().waitFor() != 0)
                throw new IOException("PostgreSQL does not start");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL starts");
        }
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
