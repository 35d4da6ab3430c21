package eu.pescoportal.record;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a document's list, which has no number of its own and is recognised by what it says. */
public interface Row {

    /**
     * What it may be recognised by, from the strictest to the loosest: a row whose date was corrected is
     * still the same row by a key without the date.
     */
    List<List<Object>> keys();

    /** Whether only one of the two can stand, though neither is a later state of the other. */
    default boolean excludes(Row other) {
        return false;
    }

    /** A key of values that may be missing. */
    static List<Object> key(@Nullable Object... values) {
        return Arrays.stream(values).map(v -> v == null ? "" : v).toList();
    }
}
