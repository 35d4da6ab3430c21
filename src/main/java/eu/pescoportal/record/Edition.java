package eu.pescoportal.record;

import eu.pescoportal.vocabulary.PartialDate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the register that an answer is made from.
 *
 * @param revision
 *            0 while nothing was published
 * @param latest
 *            the revision of today's register
 * @param newestSource
 *            the latest date of any source
 * @param official
 *            the latest official count of running projects
 */
public record Edition(long revision, long latest, @Nullable Instant publishedAt,
        @Nullable PartialDate newestSource, @Nullable Official official) {

    /** What an official source counts, and the key of that source. */
    public record Official(PartialDate asOf, int active, String source) {}

    /** Whether something was published since. */
    public boolean isPast() {
        return revision < latest;
    }

    /** The day of the publication in Brussels. */
    public @Nullable PartialDate publishedOn() {
        return publishedAt == null ? null : PartialDate.of(publishedAt);
    }
}
