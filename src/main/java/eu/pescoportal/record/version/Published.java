package eu.pescoportal.record.version;
import eu.pescoportal.record.Document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A document as it was published.
 *
 * @param number
 *            of the version: 1, 2, …
 * @param revision
 *            the one that published it
 * @param at
 *            when that was
 */
public record Published<D extends Document>(D document, int number, long revision, Instant at) {

    /** The rest as the row of the version has it. */
    public static <D extends Document> Published<D> of(D document, ResultSet version) throws SQLException {
        return new Published<>(document, version.getInt("number"), version.getLong("published_in"),
                version.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
