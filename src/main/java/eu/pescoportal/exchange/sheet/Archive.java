package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A packed file, unpacked once into nothing before anything of it is used: what it says of its own size is
 * nobody's word.
 */
public final class Archive {

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 64L << 20;

    private Archive() {}

    /**
     * The names of what is in it.
     *
     * @throws UnreadableException
     *             if that is too much, or broken
     */
    public static Set<String> entries(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES)
                throw new UnreadableException("import.file.zip.entries", MOST_ENTRIES);
            var names = new HashSet<String>();
            var left = MOST_BYTES;
            var buffer = new byte[1 << 16];
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                names.add(entry.getName());
                left = unpack(zip, entry, buffer, left);
            }
            return names;
        } catch (IOException | IllegalArgumentException e) { // the latter for names in no encoding
            throw new UnreadableException("import.file.zip.broken");
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, byte[] buffer, long most) throws IOException {
        var left = most;
        try (var in = zip.getInputStream(entry)) {
            if (in == null) throw new ZipException(entry.getName());
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) throw new UnreadableException("import.file.zip.large", MOST_BYTES >> 20);
            }
        }
        return left;
    }

    /** An entry that must be there. */
    static InputStream open(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        var in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) throw new UnreadableException("import.file.workbook");
        return in;
    }
}
