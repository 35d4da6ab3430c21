package eu.pescoportal.record.version;

import eu.pescoportal.vocabulary.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the register that an answer is made from.
 *
 * @param publication
 *            the one that made it; null while nothing was published
 * @param latest
 *            the revision of today's register
 * @param newestSource
 *            the latest date of any source
 * @param official
 *            the latest official count of running projects
 */
public record Edition(@Nullable Publication publication, long latest, @Nullable PartialDate newestSource,
        @Nullable Official official) {

    /** The publication that made a revision of the register. */
    public record Publication(long revision, Instant publishedAt, Revision.Kind kind, String reason) {

        /** The day in Brussels. */
        public PartialDate day() {
            return PartialDate.of(publishedAt);
        }
    }

    /** What an official source counts, and the key of that source. */
    public record Official(PartialDate asOf, int active, String source) {}

    /** 0 while nothing was published. */
    public long revision() {
        return publication == null ? 0 : publication.revision();
    }

    /** Whether something was published since. */
    public boolean isPast() {
        return revision() < latest;
    }

    /** The day of the publication in Brussels. */
    public @Nullable PartialDate publishedOn() {
        return publication == null ? null : publication.day();
    }
}
