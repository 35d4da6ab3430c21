package eu.pescoportal.partner;

import eu.pescoportal.register.SourceRef;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What ties a partner to a project, on the partner's page.
 *
 * @param bodyKey
 *            the body of NATO that it goes through, on the page of NATO
 * @param ended
 *            by the day asked for
 */
record Tie(TiedProject.Head project, @Nullable String bodyKey, String body, LinkKind kind, String title,
        @Nullable String detail, @Nullable PartialDate approved, @Nullable PartialDate from,
        @Nullable PartialDate to, boolean ended, SourceRef source, boolean checked) {

    static Tie of(ResultSet row, String partner) throws SQLException {
        var bodyKey = row.getString("body_key");
        return new Tie(TiedProject.Head.of(row), bodyKey.equals(partner) ? null : bodyKey,
                row.getString("body"), LinkKind.valueOf(row.getString("kind")), row.getString("link_title"),
                row.getString("detail"), PartialDate.ofNullable(row.getString("approved")),
                PartialDate.ofNullable(row.getString("valid_from")),
                PartialDate.ofNullable(row.getString("valid_to")), row.getBoolean("is_past"),
                SourceRef.of(row), row.getBoolean("checked"));
    }
}
