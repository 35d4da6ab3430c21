package eu.pescoportal.state;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Period;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member state in the list, with its part in the projects that ran on the day asked for. */
record MemberStateRow(Country country, PartialDate euFrom, @Nullable PartialDate euTo,
        @Nullable PartialDate pescoFrom, @Nullable PartialDate pescoTo, @Nullable PartialDate natoFrom,
        int coordinates, int member, int observes) {

    static MemberStateRow of(ResultSet row) throws SQLException {
        return new MemberStateRow(new Country(row.getString("state_code")),
                PartialDate.of(row.getString("eu_from")), PartialDate.ofNullable(row.getString("eu_to")),
                PartialDate.ofNullable(row.getString("pesco_from")),
                PartialDate.ofNullable(row.getString("pesco_to")),
                PartialDate.ofNullable(row.getString("nato_from")), row.getInt("coordinates"),
                row.getInt("member"), row.getInt("observes"));
    }

    public boolean takesPartOn(LocalDate day) {
        return pescoFrom != null && new Period(pescoFrom, pescoTo).holdsOn(day);
    }
}
