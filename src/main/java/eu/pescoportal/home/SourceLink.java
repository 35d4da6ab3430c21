package eu.pescoportal.home;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A source that a page names: the key of its own page, its title, and the language of that title. */
record SourceLink(String key, String title, String language) {

    /** From the columns {@code source_key}, {@code source_title} and {@code source_language}. */
    static SourceLink of(ResultSet row) throws SQLException {
        return new SourceLink(row.getString("source_key"), row.getString("source_title"),
                row.getString("source_language"));
    }
}
