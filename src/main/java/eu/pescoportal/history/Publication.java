package eu.pescoportal.history;

import eu.pescoportal.record.RecordRef;
import java.util.List;

/**
 * One revision in the history of the whole register.
 *
 * @param records
 *            the first of those that it touched
 * @param total
 *            how many it touched
 */
public record Publication(Imprint imprint, List<Touched> records, int total) {

    /** A record and the version of it that was published, or withdrawn. */
    public record Touched(RecordRef record, String name, int version, boolean withdrawn) {

        /** Whether a version of it stood before, from which the published one can differ. */
        boolean differs() {
            return version > 1 && !withdrawn;
        }

        /** Nothing had been published of it before. */
        public boolean isNew() {
            return version == 1 && !withdrawn;
        }

        /** What was published of it: how it differs from before, or, at first, all of it. */
        public String changes() {
            var path = record.path();
            if (withdrawn) return path + "/history";
            return version == 1
                    ? path + "/versions/1"
                    : path + "/compare?from=" + (version - 1) + "&to=" + version;
        }
    }

    /** The address that always shows it, whatever is published later. */
    public String path() {
        return "/history/" + imprint.revision();
    }

    public int more() {
        return total - records.size();
    }
}
