package eu.pescoportal.record.kind;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.Told;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What everybody else asks of a kind of record; nothing but its own package knows its tables or how its rows
 * are told.
 */
public interface Kind<D extends Document> {

    RecordKind kind();

    Class<D> type();

    /** Reads what was published, a few statements however much that is. */
    List<Published<D>> load(Selection versions);

    /** Makes checked documents the current states of the records they name, which need not exist before. */
    void publish(Collection<D> documents, Revision revision);

    /** The differences as they are told: two that make one sentence are one. */
    default List<Difference> joined(List<Difference> differences) {
        return differences;
    }

    /** What tells a row from its neighbours, like "Denmark, member". */
    default Told row(Row row, Locale locale) {
        throw new IllegalStateException("has no rows: " + row);
    }

    /** How it is told that a row came: "Denmark joins as member"; usually as any other. */
    default Told added(Row row, Locale locale) {
        return row(row, locale);
    }
}
