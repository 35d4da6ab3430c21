package eu.pescoportal.source;

import java.util.Arrays;
import java.util.List;

/** The orders of the list of sources, by their words in addresses; ties by title, then key. */
enum SourceSort {
    NEWEST("-published", "first_day(w.published) desc nulls last"),
    OLDEST("published", "first_day(w.published) nulls last"), PUBLISHER("publisher", "folded(w.publisher)"),
    TITLE("title", "folded(w.title)"), FACTS("-facts", "facts desc");

    private final String word;
    private final String order;

    SourceSort(String word, String order) {
        this.word = word;
        this.order = order;
    }

    public String word() {
        return word;
    }

    String sql() {
        return order + ", folded(w.title) collate \"C\", s.key collate \"C\"";
    }

    static List<String> words() {
        return Arrays.stream(values()).map(SourceSort::word).toList();
    }

    static SourceSort of(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst().orElseThrow();
    }
}
