package eu.pescoportal.record.version;

import jakarta.persistence.Embeddable;

/**
 * Which version of its record a row is (1, 2, …) and for which revisions it stands: from the one that
 * published it to before the one that superseded it. {@link #OPEN} while nothing has.
 */
@Embeddable
public record VersionSpan(int number, long publishedIn, long supersededIn) {

    public static final long OPEN = Long.MAX_VALUE;

    static VersionSpan open(int number, long revision) {
        return new VersionSpan(number, revision, OPEN);
    }
}
