package eu.pescoportal.analysis.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that are in all, in some, or in one only of those that stand side by side. */
record Group(String heading, List<Row> rows) {

    /** A project or state with what each of those side by side has in it. */
    record Row(Head head, @Nullable String note, List<Letter> letters) {}

    /** A role as its letter and in words; without a letter where there is none. */
    record Letter(@Nullable String text, String style, String words) {}

    public int size() {
        return rows.size();
    }
}
