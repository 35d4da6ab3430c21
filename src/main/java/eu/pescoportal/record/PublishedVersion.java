package eu.pescoportal.record;

import eu.pescoportal.vocabulary.PartialDate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One published state of a record: which one, since which revision, when, by whom, why and on which source.
 *
 * @param withdrawn
 *            the revision ended this version, and nothing came in its place
 * @param source
 *            the key of what the publication rests on
 */
public record PublishedVersion(int number, boolean withdrawn, long revision, Instant publishedAt,
        Revision.Kind kind, @Nullable String author, @Nullable String reviewer, String reason,
        @Nullable String source) {

    /** The day of the publication in Brussels. */
    public PartialDate publishedOn() {
        return PartialDate.of(publishedAt);
    }
}
