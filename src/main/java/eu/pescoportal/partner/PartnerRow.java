package eu.pescoportal.partner;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A partner in the list.
 *
 * @param projects
 *            for which the list of projects finds it on the day asked for
 */
record PartnerRow(String key, String name, PartnerKind kind, String summary, @Nullable Country country,
        @Nullable PartialDate natoFrom, int projects) {

    static PartnerRow of(ResultSet row) throws SQLException {
        return new PartnerRow(row.getString("key"), row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")), row.getString("summary"),
                Country.ofNullable(row.getString("state_code")),
                PartialDate.ofNullable(row.getString("nato_from")), row.getInt("projects"));
    }

    @Nullable
    String code() {
        return country == null ? null : country.code();
    }

    /** A third State's in the language of the page. */
    public String name(Locale locale) {
        return country == null ? name : country.name(locale);
    }
}
