package eu.pescoportal.exchange.sheet;

import eu.pescoportal.vocabulary.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** What stands between the cells of a line. */
public enum Separator {

    COMMA(','), SEMICOLON(';'), TAB('\t'), BAR('|');

    private static final int RECORDS = 20;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** As addresses have it. */
    public String word() {
        return Words.lower(name());
    }

    public static Optional<Separator> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    char sign() {
        return sign;
    }

    /** As the standard has it, but for the sign between cells: a quote within a cell stands twice. */
    CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(sign).get();
    }

    /** A first line that names the separator, as a program for tables understands it. */
    String declared() {
        return "sep=" + sign;
    }

    /** The one that a text names in its first line; else the one that makes the most lines of one width. */
    static Separator guess(String head) {
        var firstLine = head.lines().findFirst().orElse("").strip();
        return Arrays.stream(values())
                .filter(s -> firstLine.equals(s.declared()))
                .findFirst()
                .orElseGet(() -> Arrays.stream(values())
                        .max(Comparator.comparing(s -> s.fits(head)))
                        .orElse(COMMA));
    }

    /** How well it fits: how many of the first lines have the usual width, then that width. */
    private long fits(String head) {
        var widths = new HashMap<Integer, Integer>();
        try (var records = format().parse(new StringReader(head))) {
            var all = records.iterator();
            for (int i = 0; i < RECORDS && all.hasNext(); i++)
                widths.merge(all.next().size(), 1, Integer::sum);
        } catch (UncheckedIOException | IOException _) {
            // A quote that stands wrong rules out no more than the lines from there on.
        }
        widths.remove(1);
        return widths.entrySet()
                .stream()
                .map(e -> e.getValue() * 1000L + e.getKey())
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }
}
