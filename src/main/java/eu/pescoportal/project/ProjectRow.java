package eu.pescoportal.project;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project in a list, as it stood on the day asked for. */
record ProjectRow(String slug, String name, @Nullable String acronym, List<String> alsoKnownAs, int wave,
        Domain domain, Status status, boolean statusConfirmed, PartialDate established,
        @Nullable PartialDate ended, MembershipKnown membershipKnown, List<Country> coordinators,
        List<Country> members, List<Country> observers, List<String> partners, String summary,
        List<String> objectives) {

    static ProjectRow of(ResultSet row) throws SQLException {
        var ended = row.getString("ended");
        return new ProjectRow(row.getString("slug"), row.getString("name"), row.getString("acronym"),
                texts(row, "also_known_as"), row.getInt("wave"), Domain.valueOf(row.getString("domain")),
                Status.valueOf(row.getString("status")), row.getBoolean("status_confirmed"),
                PartialDate.of(row.getString("established")), PartialDate.ofNullable(ended),
                MembershipKnown.valueOf(row.getString("membership_known")), countries(row, "coordinators"),
                countries(row, "members"), countries(row, "observers"), texts(row, "partners"),
                row.getString("summary"), texts(row, "objectives"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<Country> countries(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(Country::new).toList();
    }

    public boolean isMembershipUnknown() {
        return membershipKnown == MembershipKnown.UNKNOWN;
    }

    /** Coordinators and members, as the Council counts. */
    public int numberOfMembers() {
        return coordinators.size() + members.size();
    }

    /** The role of a state on that day, if it has one. */
    Optional<Role> roleOf(String state) {
        var country = new Country(state.toUpperCase(Locale.ROOT));
        if (coordinators.contains(country)) return Optional.of(Role.COORDINATOR);
        if (members.contains(country)) return Optional.of(Role.MEMBER);
        return observers.contains(country) ? Optional.of(Role.OBSERVER) : Optional.empty();
    }

    /**
     * The message that says how it stands: "ongoing" only where that is confirmed or where it ended later.
     */
    public String statusMessage() {
        return status.message(statusConfirmed || ended != null);
    }

    /** The name of the membership's state in exports. */
    String membershipWord() {
        return membershipKnown.name().toLowerCase(Locale.ROOT);
    }

    Stream<String> texts() {
        return Stream.of(alsoKnownAs.stream(), Stream.of(summary), objectives.stream()).flatMap(s -> s);
    }
}
