package eu.pescoportal.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** The portal's own PostgreSQL, whose data stays in one folder from start to start. */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, FolderLock lock, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(DataFolder folder) {
        try {
            folder.create();
            return startLocked(folder, FolderLock.of(folder));
        } catch (IOException | IllegalStateException e) { // the library throws both
            throw new NoDatabaseException(
                    "The portal's own PostgreSQL does not start in " + folder + ": " + e.getMessage(),
                    "See what PostgreSQL says at the end of " + folder.log() + ".", e);
        }
    }

    private static EmbeddedDatabase startLocked(DataFolder folder, FolderLock lock) throws IOException {
        try {
            folder.requireUsableCluster(EmbeddedServer.MAJOR);
            folder.deleteHalfUnpackedBinaries();
            if (!Files.exists(folder.cluster())) createCluster(folder);
            var password = folder.readPassword();
            stopLeftOver(folder.cluster(), password);
            var server = EmbeddedServer.start(folder, folder.cluster(), password);
            log.info("The database is kept in {}", folder);
            return new EmbeddedDatabase(folder, lock, server, password);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Interrupted at any moment, it starts again from nothing the next time. */
    private static void createCluster(DataFolder folder) throws IOException {
        var unfinished = folder.unfinishedCluster();
        if (Files.exists(folder.password())) stopLeftOver(unfinished, folder.readPassword());
        FileSystemUtils.deleteRecursively(unfinished);
        EmbeddedServer.start(folder, unfinished, folder.makePassword()).close();
        Files.move(unfinished, folder.cluster(), ATOMIC_MOVE);
    }

    private static void stopLeftOver(Path cluster, String password) throws IOException {
        var server = LeftOverServer.of(cluster);
        if (server.isPresent()) server.get().stop(password);
    }

    boolean isAlive() {
        try {
            return LeftOverServer.of(folder.cluster()).filter(LeftOverServer::isAlive).isPresent();
        } catch (IOException e) { // it is being written
            return true;
        }
    }

    /** With the same data, on the same port. */
    void restart() throws IOException {
        EmbeddedServer.restart(folder);
    }

    Path log() {
        return folder.log();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + EmbeddedServer.DATABASE;
    }

    @Override
    public String getUsername() {
        return EmbeddedServer.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
