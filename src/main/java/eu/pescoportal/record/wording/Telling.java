package eu.pescoportal.record.wording;

import java.util.Locale;
import java.util.Set;

/**
 * In which language differences are told, and where the sources are that they name. While a line is made,
 * what came, what went, the keys of sources and addresses on the web are between signs that no text of a
 * record holds.
 */
public record Telling(Locale locale, Line.Sources sources) {

    /** What is between the first sign and the second one. */
    enum Mark {
        REMOVED('\u0001', '\u0002'), ADDED('\u0003', '\u0004'), SOURCE('\u0005', '\u0006'),
        ADDRESS('\u000e', '\u000f');

        private final char begin;
        private final char end;

        Mark(char begin, char end) {
            this.begin = begin;
            this.end = end;
        }

        char begin() {
            return begin;
        }

        char end() {
            return end;
        }
    }

    /** The components of documents, and of their rows, that hold keys of sources. */
    private static final Set<String> SOURCES = Set.of("source", "sources", "establishedBy");

    String removed(String text) {
        return marked(Mark.REMOVED, text);
    }

    String added(String text) {
        return marked(Mark.ADDED, text);
    }

    String source(String key) {
        return marked(Mark.SOURCE, key);
    }

    String address(String url) {
        return marked(Mark.ADDRESS, url);
    }

    static boolean isSource(String component) {
        return SOURCES.contains(component);
    }

    private static String marked(Mark mark, String text) {
        return !text.isEmpty() ? mark.begin + text + mark.end : text;
    }
}
