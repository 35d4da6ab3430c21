package eu.pescoportal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that a portal left behind when it was killed: PostgreSQL goes on alone, and while it does, no
 * other can start on its data. Whoever stops it must hold the {@link FolderLock}.
 */
record LeftOverServer(Path cluster, Path pidFile, long pid, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Optional<LeftOverServer> of(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        var lines = Files.readAllLines(pidFile); // process, folder, time of start, port, and more
        if (lines.size() < 4) return Optional.empty();
        return Optional.of(new LeftOverServer(cluster, pidFile, Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip())));
    }

    /**
     * Signals a process only once it has proved to be the server of this very folder: after a reboot the same
     * number may be anybody's.
     */
    void stop(String password) throws IOException {
        var process = ProcessHandle.of(pid);
        if (process.isEmpty()) return; // PostgreSQL knows such a stale file itself
        if (endsItsSessions(password)) {
            process.get().destroy();
            awaitEnd(process.get());
        } else if (isSomethingElse(process.get())) {
            Files.delete(pidFile); // PostgreSQL would take any living process for its own
        }
    }

    /** Whether the server answers as that of this folder; it then stops without waiting for its clients. */
    private boolean endsItsSessions(String password) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres",
                properties(password)); var statement = connection.createStatement()) {
            try (var folder = statement.executeQuery("select current_setting('data_directory')")) {
                if (!folder.next() || !Files.isSameFile(Path.of(folder.getString(1)), cluster)) return false;
            }
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static Properties properties(String password) {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "10");
        return properties;
    }

    private static boolean isSomethingElse(ProcessHandle process) {
        return process.info().command().filter(command -> !command.contains("postgres")).isPresent();
    }

    /** Whether there is such a process that still runs: of one that nobody buried only the number is left. */
    boolean isAlive() {
        return ProcessHandle.of(pid).filter(process -> process.info().commandLine().isPresent()).isPresent();
    }

    private void awaitEnd(ProcessHandle process) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Files.exists(pidFile) && process.isAlive()) {
            if (Instant.now().isAfter(deadline)) throw new IOException("Server " + pid + " does not stop");
            try {
                Thread.sleep(Duration.ofMillis(20));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while server " + pid + " stops");
            }
        }
    }
}
