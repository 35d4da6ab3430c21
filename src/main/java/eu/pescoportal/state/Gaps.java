package eu.pescoportal.state;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Role;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

/**
 * The running projects whose members are not known, or not all, so that a state may take part in them.
 *
 * @param unknown
 *            those of which no member is known
 */
record Gaps(List<Gap> unknown, List<Gap> incomplete) {

    record Gap(String name, String shortName, String address) {}

    static Gaps of(Running running) {
        var day = running.day();
        var open = running.all();
        open.andNot(day.taking(running.state().code(), EnumSet.allOf(Role.class)));
        var unknown = Running.both(open, day.with(MembershipKnown.UNKNOWN));
        var incomplete = Running.both(open, day.withMembersMissing());
        incomplete.andNot(unknown);
        return new Gaps(list(unknown, running), list(incomplete, running));
    }

    private static List<Gap> list(BitSet projects, Running running) {
        var asOf = running.filter().asOf();
        return projects.stream()
                .mapToObj(running.day().snapshot().projects()::get)
                .map(project -> new Gap(project.name(),
                        project.acronym() == null ? project.name() : project.acronym(),
                        asOf.address(RecordKind.PROJECT.path(project.slug()))))
                .toList();
    }

    public boolean isEmpty() {
        return unknown.isEmpty() && incomplete.isEmpty();
    }
}
