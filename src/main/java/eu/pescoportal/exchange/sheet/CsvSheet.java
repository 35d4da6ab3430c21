package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** A text in lines and cells, in whatever encoding and with whatever separator. */
public record CsvSheet(Path file, Encoding encoding, Separator separator) implements Sheet {

    private static final int HEAD = 1 << 16;

    /** Signs that no text has; some few can be anybody's slip. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n\f]]");
    private static final int CONTROLS_IN_A_TEXT = 20;

    /**
     * @param encoding
     *            null for whatever the file looks to be in
     * @param separator
     *            null for whatever makes lines of one width
     */
    public static CsvSheet of(Path file, @Nullable Encoding encoding, @Nullable Separator separator) {
        var written = encoding == null ? Encoding.guess(file) : encoding;
        var head = head(file, written);
        var controls = CONTROL.matcher(head).results().limit(CONTROLS_IN_A_TEXT).count();
        if (controls == CONTROLS_IN_A_TEXT || head.indexOf('\0') >= 0)
            throw new UnreadableException("import.file.unknown");
        return new CsvSheet(file, written, separator == null ? Separator.guess(head) : separator);
    }

    /** Whole lines, unless the first one is longer than that. */
    private static String head(Path file, Encoding encoding) {
        try (var text = encoding.open(file)) {
            var head = new char[HEAD];
            var length = 0;
            for (int read = 0; read >= 0 && length < HEAD; read = text.read(head, length, HEAD - length))
                length += read;
            var whole = new String(head, 0, length);
            var end = whole.lastIndexOf('\n');
            return length < HEAD || end < 0 ? whole : whole.substring(0, end);
        } catch (CharacterCodingException _) {
            throw new UnreadableException("import.file.encoding", encoding.label());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public void read(Predicate<Line> more) {
        var width = 0;
        var line = 1;
        try (var text = new NarrowReader(encoding.open(file), separator.sign());
                var parser = CSVParser.builder().setReader(text).setFormat(separator.format()).get()) {
            var records = parser.iterator();
            for (; records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                var read = CsvCells.line(line, records.next(), width);
                if (read.isBlank() || line == 1 && isDeclaration(read)) continue;
                if (width == 0) width = read.cells().size();
                if (!more.test(read)) return;
            }
        } catch (UncheckedIOException | IOException e) {
            throw unreadable(line, e);
        }
    }

    private boolean isDeclaration(Line line) {
        return String.join(String.valueOf(separator.sign()), line.cells())
                .strip()
                .equals(separator.declared());
    }

    private UnreadableException unreadable(int line, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException already) return already;
            if (cause instanceof CharacterCodingException)
                return new UnreadableException(line, "import.file.encoding", encoding.label());
            if (cause instanceof CSVException) return new UnreadableException(line, "import.file.quote");
        }
        throw new UncheckedIOException(new IOException(e));
    }
}
