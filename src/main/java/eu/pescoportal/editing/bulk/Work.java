package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Country;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects that an act changes, while it does, and the cells in which there is nothing to do. */
class Work {

    private final Snapshot register;
    private final SequencedMap<String, ProjectDocument> changed = new LinkedHashMap<>();
    private final List<Cell> done = new ArrayList<>();
    private final List<Cell> left = new ArrayList<>();

    Work(Snapshot register) {
        this.register = register;
    }

    ProjectDocument project(Cell cell) {
        var before = changed.get(cell.project());
        return before == null ? register.projects().find(cell.project()).orElseThrow() : before;
    }

    void put(Cell cell, ProjectDocument project) {
        changed.put(project.slug(), project);
        done.add(cell);
    }

    /** Rows come in place of others. */
    void put(Cell cell, List<Participation> gone, List<Participation> come) {
        var project = project(cell);
        var kept = project.participations().stream().filter(row -> !gone.contains(row));
        put(cell, Components.with(project,
                Map.of("participations", Stream.concat(kept, come.stream()).toList())));
    }

    /** The register says so already. */
    void leave(Cell cell) {
        left.add(cell);
    }

    List<Document> documents() {
        return List.copyOf(changed.values());
    }

    /** All that the register says of the state there. */
    List<Participation> rows(Cell cell) {
        return project(cell).participations()
                .stream()
                .filter(row -> cell.state().equals(row.state()))
                .toList();
    }

    /**
     * What was done, in a line: one message for one state, another for one project, a third for many of both.
     *
     * @param more
     *            arguments behind the number of cells, of projects, and the name
     */
    Phrase headline(String code, Object... more) {
        var states = done.stream().map(Cell::state).distinct().toList();
        var projects = done.stream().map(Cell::project).distinct().toList();
        var first = done.isEmpty() ? "" : name(project(done.getFirst()));
        var oneState = states.size() == 1 && !states.getFirst().isEmpty();
        var which = oneState ? ".state" : projects.size() == 1 ? ".project" : ".many";
        var name = oneState ? new Country(states.getFirst()) : first;
        return Phrase.of(code + which,
                Stream.concat(Stream.of(done.size(), projects.size(), name, first), Stream.of(more))
                        .toArray());
    }

    /** Where there was nothing to do, by state. */
    List<Phrase> left(String code) {
        var names = left.stream()
                .collect(Collectors.groupingBy(Cell::state, LinkedHashMap::new,
                        Collectors.mapping(cell -> name(project(cell)), Collectors.joining(", "))));
        return names.entrySet()
                .stream()
                .map(state -> Phrase.of(code, new Country(state.getKey()), state.getValue()))
                .toList();
    }

    static String name(ProjectDocument project) {
        return project.acronym() == null ? project.name() : project.acronym();
    }
}
