package eu.pescoportal.source;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.SourceKind;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A source in the list, with the number of facts that rest on it. */
record SourceRow(String key, SourceKind kind, String title, String publisher, @Nullable String via,
        String url, String language, @Nullable PartialDate published, @Nullable String celex, long facts) {

    static SourceRow of(ResultSet row) throws SQLException {
        return new SourceRow(row.getString("key"), SourceKind.valueOf(row.getString("kind")),
                row.getString("title"), row.getString("publisher"), row.getString("via"),
                row.getString("url"), row.getString("language"),
                PartialDate.ofNullable(row.getString("published")), row.getString("celex"),
                row.getLong("facts"));
    }
}
