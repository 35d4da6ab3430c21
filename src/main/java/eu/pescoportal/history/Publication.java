package eu.pescoportal.history;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Revision;
import eu.pescoportal.vocabulary.PartialDate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision in the history of the whole register.
 *
 * @param source
 *            the key of what it rests on
 * @param records
 *            the first of those that it touched
 * @param total
 *            how many it touched
 */
public record Publication(long revision, Instant publishedAt, Revision.Kind kind, @Nullable String author,
        @Nullable String reviewer, String reason, @Nullable String source, List<Touched> records, int total) {

    /** A record and the version of it that was published, or withdrawn. */
    public record Touched(RecordKind kind, String key, String name, int version, boolean withdrawn) {

        public String path() {
            return kind.path(key);
        }

        /** What was published of it: how it differs from before, or, at first, all of it. */
        public String changes() {
            if (withdrawn) return path() + "/history";
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
