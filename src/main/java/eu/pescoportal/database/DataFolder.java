package eu.pescoportal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds all of the embedded database. Where the portal makes it, only its owner may enter.
 */
record DataFolder(Path path) {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    DataFolder(String path) {
        this(Path.of(path));
    }

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path binaries() {
        return path.resolve("bin");
    }

    Path cluster() {
        return path.resolve("pg");
    }

    /** Where a cluster is made before it gets its name, so that a cluster with that name is always whole. */
    Path unfinishedCluster() {
        return path.resolve("pg.unfinished");
    }

    Path password() {
        return path.resolve("password");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    /**
     * A folder that is there already keeps its permissions, since it may hold more than the portal's data.
     */
    void create() throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path);
            allowOwnerOnly(path, "rwx------");
        } else if (isOpen(path, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE))
            throw new NoDatabaseException(
                    "Others on this machine can write into " + path + ", and so change the database in it.",
                    "Take that permission away (chmod go-w), or give a folder of its own: --portal.data=<folder>.");
        else if (isOpen(path, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE))
            log.warn("Others on this machine can enter {}. It stays so; chmod 700 keeps them out.", path);
        if (Files.notExists(log())) {
            Files.createFile(log());
            allowOwnerOnly(log(), "rw-------");
        }
    }

    private static boolean isOpen(Path path, PosixFilePermission... to) throws IOException {
        return hasPermissions(path) && Stream.of(to).anyMatch(Files.getPosixFilePermissions(path)::contains);
    }

    /**
     * What a PostgreSQL of that major will start with. PostgreSQL itself would say what is wrong in its log
     * only, and be waited for for a minute.
     */
    void requireUsableCluster(int major) throws IOException {
        if (Files.notExists(cluster())) return;
        requireVersion(major);
        if (isOpen(cluster(), PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE))
            throw new NoDatabaseException(
                    "Others on this machine can read or write %s; PostgreSQL does not start on such data."
                            .formatted(cluster()),
                    "Keep them out (chmod 700 %s).".formatted(cluster()));
    }

    private void requireVersion(int major) throws IOException {
        var file = cluster().resolve("PG_VERSION");
        if (Files.notExists(file)) return;
        var version = Files.readString(file).strip();
        if (!version.equals(Integer.toString(major)))
            throw new NoDatabaseException(
                    "The data in %s was made by PostgreSQL %s; this portal's own PostgreSQL is %d and cannot read it."
                            .formatted(path, version, major),
                    "Start the portal that made it, or begin anew in another folder: --portal.data=<folder>."
                            + " What is in this one stays as it is.");
    }

    /** A binary that was being unpacked when the portal was killed would be taken for whole, and used. */
    void deleteHalfUnpackedBinaries() throws IOException {
        if (!Files.exists(binaries())) return;
        try (var unpacked = Files.newDirectoryStream(binaries(), "PG-*")) {
            for (var version : unpacked) {
                if (!Files.exists(version.resolve(".exists"))) FileSystemUtils.deleteRecursively(version);
            }
        }
    }

    String readPassword() throws IOException {
        return Files.readString(password()).strip();
    }

    String makePassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = Base64.getUrlEncoder().encodeToString(random);
        Files.deleteIfExists(password());
        Files.createFile(password());
        allowOwnerOnly(password(), "rw-------");
        Files.writeString(password(), password);
        return password;
    }

    private static void allowOwnerOnly(Path file, String permissions) throws IOException {
        if (hasPermissions(file))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix"); // not on Windows
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
