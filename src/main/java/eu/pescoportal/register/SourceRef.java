package eu.pescoportal.register;

import eu.pescoportal.vocabulary.PartialDate;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A source as a page cites it. */
public record SourceRef(String key, String title, String publisher, String url, String language,
        @Nullable PartialDate published) {

    /** Of the columns that bear the names of the components. */
    public static SourceRef of(ResultSet row) throws SQLException {
        return new SourceRef(row.getString("key"), row.getString("title"), row.getString("publisher"),
                row.getString("url"), row.getString("language"),
                PartialDate.ofNullable(row.getString("published")));
    }
}
