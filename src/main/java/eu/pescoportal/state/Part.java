package eu.pescoportal.state;

import eu.pescoportal.register.SourceRef;
import eu.pescoportal.vocabulary.PartialDate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A role of a state in a project.
 *
 * @param holds
 *            on the day asked for, or, once the project has ended, on its last day
 */
record Part(String slug, String name, @Nullable String acronym, String role, @Nullable PartialDate from,
        @Nullable PartialDate to, @Nullable PartialDate ended, @Nullable String outcome, boolean hasEnded,
        boolean holds, boolean checked, @Nullable String note, SourceRef source) {

    static Part of(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Part(row.getString("slug"), row.getString("name"), row.getString("acronym"),
                row.getString("role").toLowerCase(Locale.ROOT),
                PartialDate.ofNullable(row.getString("valid_from")),
                PartialDate.ofNullable(row.getString("valid_to")),
                PartialDate.ofNullable(row.getString("ended")),
                outcome == null ? null : outcome.toLowerCase(Locale.ROOT), row.getBoolean("has_ended"),
                row.getBoolean("holds"), row.getBoolean("checked"), row.getString("note"), SourceRef.of(row));
    }

    boolean isNow() {
        return holds && !hasEnded;
    }
}
