package eu.pescoportal.record;

import java.util.Locale;
import java.util.Set;

/**
 * How what differences say is put into a line: in plain words, or with marks around what came, what went, and
 * the keys of sources, so that a page can show those as such. No text of a record holds such signs.
 */
public record Telling(Locale locale, boolean marks) {

    /** What is between the first sign and the second one. */
    public enum Mark {
        REMOVED('\u0001', '\u0002'), ADDED('\u0003', '\u0004'), SOURCE('\u0005', '\u0006');

        private final char begin;
        private final char end;

        Mark(char begin, char end) {
            this.begin = begin;
            this.end = end;
        }

        public char begin() {
            return begin;
        }

        public char end() {
            return end;
        }
    }

    /** The components of documents, and of their rows, that hold keys of sources. */
    private static final Set<String> SOURCES = Set.of("source", "sources", "establishedBy");

    public static Telling plain(Locale locale) {
        return new Telling(locale, false);
    }

    String removed(String text) {
        return marked(Mark.REMOVED, text);
    }

    String added(String text) {
        return marked(Mark.ADDED, text);
    }

    String source(String key) {
        return marked(Mark.SOURCE, key);
    }

    static boolean isSource(String component) {
        return SOURCES.contains(component);
    }

    private String marked(Mark mark, String text) {
        return marks && !text.isEmpty() ? mark.begin + text + mark.end : text;
    }
}
