package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.Difference;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import java.util.List;
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
}
