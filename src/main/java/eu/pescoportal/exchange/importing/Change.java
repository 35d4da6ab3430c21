package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.register.Snapshot;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a record.
 *
 * @param before
 *            what stands; null for one that does not
 * @param differences
 *            none where nothing stands
 */
record Change(RecordRef record, @Nullable Document before, Document after, List<Difference> differences) {

    boolean isNew() {
        return before == null;
    }

    boolean isNone() {
        return before != null && differences.isEmpty();
    }

    /** Whether the record says there what it said when this was found out. */
    boolean isStillOf(Snapshot register) {
        return Objects.equals(before, register.shelf(record.kind()).find(record.key()).orElse(null));
    }
}
