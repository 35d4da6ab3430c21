package eu.pescoportal.analysis.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page under one heading.
 *
 * @param message
 *            of the heading
 */
record ChangeSection(String message, List<Group> groups) {

    /**
     * What changed of one project or state.
     *
     * @param heading
     *            null where the rows say what they are about
     */
    record Group(@Nullable String heading, @Nullable String address, List<ChangeRow> rows) {}

    /** In the order of the page; new projects are told whole, ended ones too. */
    private enum Part {
        NEW("changes.section.new"), ENDED("changes.section.ended"), WHO("changes.section.who"),
        STATES("changes.section.states");

        private final String message;

        Part(String message) {
            this.message = message;
        }

        static Part of(List<Change> changes) {
            if (changes.getFirst().project() == null) return STATES;
            if (changes.stream().anyMatch(change -> change.kind() == ChangeKind.ESTABLISHED)) return NEW;
            return changes.stream().anyMatch(Change::isOfItsProject) ? ENDED : WHO;
        }
    }

    /** Each project once, and at the end what happened to states outside of projects. */
    static List<ChangeSection> byProject(ChangeList list, ChangeRows rows) {
        var projects = list.snapshot().projects();
        var byProject = new TreeMap<Integer, List<Change>>();
        for (var change : list.changes())
            byProject
                    .computeIfAbsent(change.project() == null ? -1 : projects.position(change.project()),
                            _ -> new ArrayList<>())
                    .add(change);
        var parts = new EnumMap<Part, List<List<Change>>>(Part.class);
        byProject.values()
                .forEach(changes -> parts.computeIfAbsent(Part.of(changes), _ -> new ArrayList<>())
                        .add(changes));
        return parts.entrySet()
                .stream()
                .map(part -> new ChangeSection(part.getKey().message,
                        part.getValue().stream().map(rows::project).toList()))
                .toList();
    }

    /** Each state once, then third States, then the projects that came or went. */
    static List<ChangeSection> byState(ChangeList list, ChangeRows rows) {
        var members = new TreeMap<String, List<Change>>();
        var partners = new TreeMap<String, List<Change>>();
        var projects = new ArrayList<Change>();
        for (var change : list.changes()) {
            if (change.isOfItsProject()) projects.add(change);
            else
                (change.state() == null ? partners : members)
                        .computeIfAbsent(change.subject(), _ -> new ArrayList<>())
                        .add(change);
        }
        var sections = new ArrayList<ChangeSection>();
        if (!members.isEmpty())
            sections.add(new ChangeSection("changes.section.members", rows.parties(members.values())));
        if (!partners.isEmpty())
            sections.add(new ChangeSection("changes.section.third", rows.parties(partners.values())));
        if (!projects.isEmpty())
            sections.add(new ChangeSection("changes.section.projects", List.of(rows.projects(projects))));
        return sections;
    }
}
