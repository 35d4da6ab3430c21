package eu.pescoportal.project;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The roles of states in a project on a day, before and after it, each state's in the order of time. Of a
 * state that has one on that day the earlier ones stand beside it.
 *
 * @param members
 *            coordinators and members on that day, as the Council counts
 */
record Roles(long members, Map<String, List<Participation>> now, Map<String, List<Participation>> before,
        Map<String, List<Participation>> later) {

    private static final Comparator<Participation> BY_TIME = Comparator.comparing(Participation::from,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * @param names
     *            of the states, by which those of one role are sorted
     */
    static Roles of(ProjectDocument project, LocalDate day, Function<String, String> names) {
        var members = project.participations()
                .stream()
                .filter(row -> row.role() != Role.OBSERVER && row.period().holdsOn(day))
                .count();
        var roles = new Roles(members, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        var rows = new ArrayList<>(project.participations());
        rows.sort(Comparator.comparing(Participation::role).thenComparing(row -> names.apply(row.state())));
        for (var row : rows)
            if (row.period().holdsOn(day)) put(roles.now, row);
        for (var row : rows)
            if (!row.period().hasBegunBy(day)) put(roles.later, row);
            else if (row.period().hasEndedBy(day))
                put(roles.now.containsKey(row.state()) ? roles.now : roles.before, row);
        return roles;
    }

    private static void put(Map<String, List<Participation>> lines, Participation row) {
        var line = lines.computeIfAbsent(row.state(), _ -> new ArrayList<>());
        line.add(row);
        line.sort(BY_TIME);
    }
}
