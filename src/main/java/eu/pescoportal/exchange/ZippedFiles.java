package eu.pescoportal.exchange;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/** The JSON files in a zip; together they may not unpack to more than registers can hold. */
final class ZippedFiles implements Closeable {

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 64L << 20;

    private final ZipFile zip;
    private long left = MOST_BYTES;

    private ZippedFiles(ZipFile zip) {
        this.zip = zip;
    }

    /** Null if the file is no zip, whatever it is called. */
    static @Nullable ZippedFiles of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.readNBytes(2);
            if (first.length < 2 || first[0] != 'P' || first[1] != 'K') return null;
        }
        return new ZippedFiles(new ZipFile(file.toFile()));
    }

    /** By their names, in the order of these. */
    SequencedMap<String, InputStreamSource> files() throws IOException {
        if (zip.size() > MOST_FILES) throw new IOException("it holds more than " + MOST_FILES + " files");
        var files = new LinkedHashMap<String, InputStreamSource>();
        zip.stream()
                .filter(entry -> entry.getName().endsWith(".json"))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .forEach(entry -> files.put(entry.getName(), () -> new Unpacked(zip.getInputStream(entry))));
        return files;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what all entries unpack to. */
    private class Unpacked extends FilterInputStream {

        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            left -= Math.max(0, read);
            if (left < 0) throw new IOException("it unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
            return read;
        }
    }
}
