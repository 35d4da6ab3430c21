package eu.pescoportal.register.document;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.WebAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the documents of several kinds do alike. */
class Documents {

    private static final Pattern BLANK_LINES = Pattern.compile("(?<!\\h)\\h*+\\R(?:\\h*+\\R)++\\h*+");

    private Documents() {}

    static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The parts of a text between its blank lines. */
    static List<String> paragraphs(String text) {
        return BLANK_LINES.splitAsStream(text.strip()).toList();
    }

    /** Dates in the order in which they are compared; what has none yet comes first. */
    static String order(@Nullable PartialDate date) {
        return date == null ? "" : date.firstDay() + date.text();
    }

    static void checkAddress(@Nullable String url, Problems problems) {
        problems.required("url", url);
        problems.matches("url", url, WebAddress.PATTERN, "problem.url");
    }

    static void checkCelex(@Nullable String celex, Problems problems) {
        problems.matches("celex", celex, "[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4,5}(\\([0-9]{2}\\))?",
                "problem.celex");
    }

    /** Each source that a document lists must be one of the register. */
    static void checkSources(List<String> sources, Problems problems, References references) {
        for (int i = 0; i < sources.size(); i++)
            problems.known("sources[" + i + "]", sources.get(i), RecordKind.SOURCE, references);
    }
}
