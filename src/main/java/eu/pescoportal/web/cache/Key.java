package eu.pescoportal.web.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is kept under: nothing else of a request has a way into it. The language is that of the
 * path.
 *
 * @param path
 *            as it was sent, in its one way of writing
 * @param query
 *            canonical; empty for a page without parameters
 * @param away
 *            since when the database had been away as it was made, which the page says; null if it was not
 */
record Key(String path, String query, Moment moment, @Nullable Instant away) {

    Key whileAway(Instant since) {
        return new Key(path, query, moment, since);
    }

    /** Addresses with parameters are endless, those without are not. */
    boolean isOfAFilter() {
        return !query.isEmpty();
    }
}
