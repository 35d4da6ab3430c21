package eu.pescoportal.record.difference;
import eu.pescoportal.record.Row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way in which a later state of a document differs from an earlier one. */
public sealed interface Difference {

    /** A value that was replaced; null where there was, or is, none. */
    record Field(String name, @Nullable Object before, @Nullable Object after) implements Difference {}

    /** Texts of a list that came and went. */
    record Items(String list, List<?> added, List<?> removed) implements Difference {}

    /**
     * A text or row of a list that stands elsewhere in it now.
     *
     * @param place
     *            where: 1, 2, …
     */
    record Moved(String list, Object item, int place) implements Difference {}

    /**
     * A row that was added (nothing before), removed (nothing after), or changed in some fields.
     *
     * @param list
     *            the component of the document that holds it
     */
    record RowChange(String list, @Nullable Row before, @Nullable Row after,
            List<Field> fields) implements Difference {}
}
