package eu.pescoportal.source;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import eu.pescoportal.register.search.Names;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders of the list of sources, by their words in addresses. */
enum SourceSort {

    NEWEST("-published", comparing(SourceSort::day, nullsLast(reverseOrder()))),
    OLDEST("published", comparing(SourceSort::day, nullsLast(naturalOrder()))),
    PUBLISHER("publisher", comparing(row -> Names.folded(row.publisher()))), TITLE("title", (_, _) -> 0),
    FACTS("-facts", comparing(SourceRow::facts, reverseOrder()));

    private final String word;
    private final Comparator<SourceRow> order;

    SourceSort(String word, Comparator<SourceRow> order) {
        this.word = word;
        this.order = order;
    }

    private static @Nullable LocalDate day(SourceRow row) {
        return row.published() == null ? null : row.published().firstDay();
    }

    public String word() {
        return word;
    }

    /** For rows that stand by title and key already, which decides where this does not. */
    Comparator<SourceRow> order() {
        return order;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(SourceSort::word).toList();
    }

    static SourceSort of(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst().orElseThrow();
    }
}
