package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.CitedSource;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who takes part in a project: on the day asked for, before and after it. Of a project that had ended by then
 * its last day counts.
 */
record Parties(List<Party> now, List<Party> before, List<Party> later) {

    /** A state's role, and on whose word. */
    record Party(Participation participation, String role, String state, String flag, String address,
            List<CitedSource> cited) {

        static Party of(Participation participation, PageContext context) {
            var state = context.words().state(participation.state());
            return new Party(participation, context.words().say(participation.role().message()),
                    state.label(), "fi fi-" + state.word(),
                    context.address(RecordKind.STATE, participation.state()),
                    context.cited(participation.citations()));
        }

        public String letter() {
            return participation.role().letter();
        }

        public String style() {
            return "role role-" + Words.lower(letter());
        }
    }

    static Parties of(ProjectDocument project, PageContext context) {
        var day = project.membershipDay(context.asOf().day());
        var parties = new Parties(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var participation : project.participations()) {
            var period = participation.period();
            var list = period.holdsOn(day)
                    ? parties.now
                    : period.hasEndedBy(day) ? parties.before : parties.later;
            list.add(Party.of(participation, context));
        }
        var order = Comparator.comparing((Party party) -> party.participation().role())
                .thenComparing(Party::state);
        List.of(parties.now, parties.before, parties.later).forEach(list -> list.sort(order));
        return parties;
    }

    /** Coordinators and members, as the Council counts. */
    long members() {
        return now.stream().filter(party -> party.participation().role() != Role.OBSERVER).count();
    }
}
