package eu.pescoportal.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What history and editing ask of each kind of record; nothing else in them knows what a project or a state
 * is.
 */
public interface Records {

    RecordKind kind();

    Class<? extends Document> type();

    Optional<? extends Document> find(String key, Edition edition);

    /** Makes a checked document the current state of the record it names, which need not exist before. */
    void publish(Document document, Revision revision);

    /**
     * What a value of the kind's own says in words: a word of a list, the code of a state; null for any
     * other.
     */
    @Nullable
    String value(Object value, Locale locale);

    /** The differences as they are told: two that make one sentence are one. */
    default List<Difference> joined(List<Difference> differences) {
        return differences;
    }

    /** What tells a row from its neighbours, like "Denmark, member". */
    default String row(Row row, Locale locale) {
        throw new IllegalStateException("has no rows: " + row);
    }

    /** A sentence for a row that came, where "added" would be too little. */
    default @Nullable String added(Row row, Locale locale) {
        return null;
    }
}
