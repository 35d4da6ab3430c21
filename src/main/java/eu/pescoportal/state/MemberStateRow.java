package eu.pescoportal.state;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A member state in the list, with its part in the projects that ran on the day asked for. */
record MemberStateRow(MemberStateDocument state, String name, String address, boolean participating,
        boolean inNato, List<InRole> roles) {

    record InRole(Role role, int projects, String address) {}

    static MemberStateRow of(MemberStateDocument state, DayView day, FactFilter filter, Locale locale) {
        var country = state.country();
        var running = new Running(day, filter, country);
        var natoFrom = state.natoFrom();
        return new MemberStateRow(state, country.name(locale),
                filter.link(RecordKind.STATE.path(state.code())).toString(), state.participatesOn(day.day()),
                natoFrom != null && natoFrom.hasBegunBy(day.day()),
                Arrays.stream(Role.values())
                        .map(role -> new InRole(role, running.count(role), running.list(role)))
                        .toList());
    }

    int projects(Role role) {
        return roles.get(role.ordinal()).projects();
    }
}
