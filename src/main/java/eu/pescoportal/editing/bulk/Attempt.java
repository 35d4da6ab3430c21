package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.search.StateNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was asked, held against a register.
 *
 * @param made
 *            nothing to be taken while there are problems
 * @param problems
 *            each at its field, or its cell
 */
record Attempt(Made made, List<Problem> problems) {

    static Attempt of(Asked asked, StateNames names) {
        var register = asked.register();
        var unreadable = new Problems();
        var reader = new FormReader(asked.form(), unreadable);
        var act = asked.bulk().read(reader);
        var sources = reader.rows(SourceDocument.class, Shape.NEW_SOURCES);
        var checker = checker(sources, register);
        var problems = new Problems();
        var ground = new Ground(register, checker, NameFinder.ofProjects(register),
                NameFinder.ofStates(register, names), problems);
        var made = act.on(ground, cells(asked, act, ground));
        var found = Stream
                .concat(problems.found().stream(), checker.findings().stream().map(Checker.Finding::problem))
                .toList();
        return new Attempt(made.after(sources), all(unreadable.found(), found));
    }

    private static Checker checker(List<SourceDocument> sources, Snapshot register) {
        var brought = new ArrayList<Checker.Brought>();
        for (int i = 0; i < sources.size(); i++)
            brought.add(new Checker.Brought("", Shape.NEW_SOURCES + "[" + i + "].", RecordKind.SOURCE,
                    sources.get(i), true));
        return new Checker(brought, register);
    }

    private static List<Cell> cells(Asked asked, Act act, Ground ground) {
        var cells = new Choice(asked.ticked(), act.namedProjects(), act.namedStates(), asked.scope(),
                asked.bulk().hasScope()).cells(ground);
        ground.problems()
                .rejectIf(asked.bulk().needsCells() && cells.isEmpty() && ground.problems().found().isEmpty(),
                        "projects", "problem.bulk.none");
        return cells;
    }

    /** That a field is missing which cannot be read need not be said. */
    private static List<Problem> all(List<Problem> unreadable, List<Problem> found) {
        var unread = unreadable.stream().map(Problem::field).collect(Collectors.toSet());
        return Stream
                .concat(unreadable.stream(),
                        found.stream().filter(problem -> !unread.contains(problem.field())))
                .distinct()
                .toList();
    }

    Attempt with(Problem problem) {
        return new Attempt(made, Stream.concat(Stream.of(problem), problems.stream()).toList());
    }

    boolean isPossible() {
        return problems.isEmpty() && !made.documents().isEmpty();
    }
}
