package eu.pescoportal.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/**
 * Keeps a second portal away from the folder. The operating system takes the lock back when the JVM ends, in
 * whatever way, so no lock is ever left behind.
 */
class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(DataFolder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), CREATE, WRITE);
        if (isFree(channel)) return new FolderLock(channel);
        channel.close();
        throw new NoDatabaseException("Another portal is already running on the data in " + folder + ".",
                "Stop the other one, or start this one with a folder of its own: --portal.data=<folder>.");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) { // held by this very JVM
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
