package eu.pescoportal.exchange.sheet;

import eu.pescoportal.vocabulary.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** How the letters of a text are written as bytes; those that programs for tables write in Europe. */
public enum Encoding {

    UTF_8("UTF-8"), UTF_16LE("UTF-16LE"), UTF_16BE("UTF-16BE"), WESTERN("windows-1252"),
    CENTRAL("windows-1250"), BALTIC("windows-1257"), GREEK("windows-1253"), CYRILLIC("windows-1251");

    private static final int HEAD = 4096;

    /** A zero byte in every second place is a Latin letter of UTF-16; this many of all are no chance. */
    private static final int ONE_IN = 8;

    private final Charset charset;

    Encoding(String name) {
        this.charset = Charset.forName(name);
    }

    /** As people call it. */
    public String label() {
        return charset.name();
    }

    /** As addresses have it. */
    public String word() {
        return Words.lower(charset.name());
    }

    public static Optional<Encoding> of(String word) {
        return Arrays.stream(values()).filter(e -> e.word().equals(word)).findFirst();
    }

    /** The one that a file says it is in, or else looks to be in. */
    static Encoding guess(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(HEAD);
            if (begins(head, 0xef, 0xbb, 0xbf)) return UTF_8;
            if (begins(head, 0xff, 0xfe)) return UTF_16LE;
            if (begins(head, 0xfe, 0xff)) return UTF_16BE;
            if (zeros(head, 1) * ONE_IN > head.length) return UTF_16LE;
            if (zeros(head, 0) * ONE_IN > head.length) return UTF_16BE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isUtf8(file) ? UTF_8 : WESTERN;
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++)
            if ((head[i] & 0xff) != mark[i]) return false;
        return true;
    }

    private static int zeros(byte[] head, int first) {
        var zeros = 0;
        for (int i = first; i < head.length; i += 2)
            if (head[i] == 0) zeros++;
        return zeros;
    }

    private static boolean isUtf8(Path file) {
        try (var text = UTF_8.open(file)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a byte order mark; what is no letter in this encoding is an error. */
    Reader open(Path file) throws IOException {
        var reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), charset.newDecoder()), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') reader.reset();
        return reader;
    }
}
