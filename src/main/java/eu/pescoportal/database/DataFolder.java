package eu.pescoportal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.util.FileSystemUtils;

/** The folder that holds all of the embedded database. Only its owner may look inside. */
record DataFolder(Path path) {

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

    void create() throws IOException {
        Files.createDirectories(path);
        allowOwnerOnly(path, "rwx------");
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
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return; // Windows
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
