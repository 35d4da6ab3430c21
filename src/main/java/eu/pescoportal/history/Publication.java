package eu.pescoportal.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision in the history of the whole register.
 *
 * @param records
 *            the first of those that it touched
 * @param total
 *            how many it touched
 */
record Publication(long revision, Instant publishedAt, Revision.Kind kind, @Nullable String author,
        @Nullable String reviewer, String reason, List<Touched> records, int total) {

    /** A record and the version of it that was published. */
    record Touched(RecordKind kind, String key, String name, int version) {

        public String path() {
            return kind.path(key);
        }

        /** What was published of it: how it differs from before, or, at first, all of it. */
        public String changes() {
            return version == 1
                    ? path() + "/versions/1"
                    : path() + "/compare?from=" + (version - 1) + "&to=" + version;
        }
    }

    /** The day of the publication in Brussels. */
    public PartialDate publishedOn() {
        return PartialDate.of(publishedAt);
    }

    public int more() {
        return total - records.size();
    }
}
