package eu.pescoportal.editing.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an act is to be done to, as it was typed.
 *
 * @param ticked
 *            in the table
 * @param projects
 *            named in a text, each for every state that is named, too
 * @param withStates
 *            whether states are chosen at all
 */
record Choice(Set<Cell> ticked, List<String> projects, List<String> states, Scope scope, boolean withStates) {

    /** In the order in which projects and states are listed; what is wrong is reported. */
    List<Cell> cells(Ground ground) {
        var cells = new ArrayList<Cell>(named(ground));
        var gone = new ArrayList<String>();
        for (var cell : ticked)
            if (isThere(cell, ground)) cells.add(cell);
            else
                gone.add(cell.value());
        ground.problems()
                .rejectIf(!gone.isEmpty(), "projects", "problem.bulk.projects", String.join("; ", gone));
        var register = ground.register();
        return cells.stream()
                .distinct()
                .sorted(Comparator.comparing((Cell cell) -> register.projects().position(cell.project()))
                        .thenComparing(cell -> register.states().position(cell.state())))
                .toList();
    }

    private boolean isThere(Cell cell, Ground ground) {
        return ground.register().projects().has(cell.project())
                && (withStates ? ground.register().states().has(cell.state()) : cell.state().isEmpty());
    }

    private List<Cell> named(Ground ground) {
        var inProjects = ground.named(ground.projects(), "projects", projects);
        if (!withStates) return inProjects.stream().map(Cell::of).toList();
        var ofStates = ground.named(ground.states(), "states", states);
        if (projects.isEmpty() && states.isEmpty()) return List.of();
        var allProjects = projects.isEmpty() ? Stream.ofNullable(scope.project()).toList() : inProjects;
        var allStates = states.isEmpty() ? Stream.ofNullable(scope.state()).toList() : ofStates;
        ground.problems()
                .rejectIf(projects.isEmpty() && allProjects.isEmpty(), "projects", "problem.bulk.other");
        ground.problems().rejectIf(states.isEmpty() && allStates.isEmpty(), "states", "problem.bulk.other");
        return allProjects.stream()
                .flatMap(project -> allStates.stream().map(state -> new Cell(project, state)))
                .toList();
    }
}
