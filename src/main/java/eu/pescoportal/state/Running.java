package eu.pescoportal.state;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.web.Link;
import java.util.BitSet;
import java.util.Set;

/** The projects that run on the day asked for, as a state sees them; links to their list find the same. */
record Running(DayView day, FactFilter filter, Country state) {

    BitSet all() {
        return day.with(Status.ONGOING);
    }

    /** Those in which the state has one of these roles. */
    BitSet taking(Set<Role> roles) {
        return both(day.taking(state.code(), roles), all());
    }

    int count(Role role) {
        return taking(Set.of(role)).cardinality();
    }

    Link list() {
        return filter.link("/projects").with("state", state.word()).with("status", Status.ONGOING.word());
    }

    String list(Role role) {
        return list().with("role", role.word()).toString();
    }

    static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
