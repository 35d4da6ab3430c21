package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.ArrayList;
import java.util.List;

/** What a line names and the register does not have. */
record Unknown(String file, Said line, Snapshot register, List<BadLine> badLines) {

    static List<BadLine> in(String file, Said line, Snapshot register) {
        var unknown = new Unknown(file, line, register, new ArrayList<>());
        unknown.project(line.project());
        unknown.state(line.state());
        line.sources().forEach(unknown::source);
        return unknown.badLines;
    }

    private void project(String typed) {
        if (typed.isEmpty() || register.projects().has(typed)) return;
        var meant = register.projects().all().stream().filter(one -> isCalled(typed, one)).findFirst();
        if (meant.isPresent()) report(Column.PROJECT, "import.line.key", typed, meant.get().slug());
        else if (register.withdrawal(RecordKind.PROJECT, typed).isPresent())
            report(Column.PROJECT, "import.line.withdrawn", typed);
        else
            report(Column.PROJECT, "problem.project", typed);
    }

    /** People write what a project or a state is called; a table names them by their keys. */
    private static boolean isCalled(String typed, ProjectDocument project) {
        return typed.equalsIgnoreCase(project.acronym()) || typed.equalsIgnoreCase(project.name());
    }

    private void state(String typed) {
        if (typed.isEmpty() || register.states().has(typed)) return;
        register.states()
                .all()
                .stream()
                .filter(state -> typed.equalsIgnoreCase(state.name()))
                .findFirst()
                .ifPresentOrElse(
                        state -> report(Column.STATE, "import.line.code", state.name(), state.code()),
                        () -> report(Column.STATE, "problem.state", typed));
    }

    private void source(String typed) {
        if (!register.sources().has(typed)) report(Column.SOURCE, "problem.source", typed);
    }

    private void report(Column column, String code, Object... arguments) {
        badLines.add(BadLine.of(file, line.line(), column.word(), code, arguments));
    }
}
