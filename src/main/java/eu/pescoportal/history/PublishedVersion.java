package eu.pescoportal.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One published state of a record: which one, since which revision, when, by whom and why. */
public record PublishedVersion(int number, long revision, Instant publishedAt, Revision.Kind kind,
        @Nullable String author, @Nullable String reviewer, String reason) {

    /** The day of the publication in Brussels. */
    public PartialDate publishedOn() {
        return PartialDate.of(publishedAt);
    }
}
