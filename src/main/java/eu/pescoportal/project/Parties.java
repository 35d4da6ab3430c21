package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Common;
import eu.pescoportal.register.bars.Line;
import eu.pescoportal.register.bars.Strip;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a project, a line for each state: on the day asked for, before and after it. Of a project
 * that had ended by then its last day counts.
 *
 * @param members
 *            coordinators and members, as the Council counts
 * @param common
 *            what most of those who take part share
 */
record Parties(Axis axis, long members, Optional<Common> common, List<Line> now, List<Line> before,
        List<Line> later) {

    /** Makes the lines under one axis. */
    private record Drawn(ProjectDocument project, Axis axis, PageContext context) {

        /** A state has one line of those that are now, and perhaps another of what is later. */
        List<Line> lines(Map<String, List<Participation>> roles, Optional<Common> common, boolean now) {
            return roles.entrySet()
                    .stream()
                    .map(entry -> line(now ? Line.ofState(entry.getKey()) : null, entry.getKey(),
                            entry.getValue(), common))
                    .toList();
        }

        private Line line(@Nullable String id, String code, List<Participation> roles,
                Optional<Common> common) {
            var state = context.words().state(code);
            return new Line(id, state.label(), context.address(RecordKind.STATE, code),
                    "fi fi-" + state.word(), null, null,
                    Common.tell(roles, common, context.words(), context.sources()),
                    Strip.of(axis, project, roles));
        }
    }

    static Parties of(ProjectDocument project, PageContext context) {
        var day = context.asOf().day();
        var axis = Axis.until(day);
        var roles = Roles.of(project, project.membershipDay(day),
                state -> context.words().state(state).label());
        var common = Common.of(roles.now().values(), context.words(), context.sources());
        var drawn = new Drawn(project, axis, context);
        return new Parties(axis, roles.members(), common, drawn.lines(roles.now(), common, true),
                drawn.lines(roles.before(), Optional.empty(), false),
                drawn.lines(roles.later(), Optional.empty(), false));
    }

    public boolean isEmpty() {
        return now.isEmpty() && before.isEmpty() && later.isEmpty();
    }
}
