package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.Optional;

/** People write what a project or a state is called; a table names them by their keys. */
final class Unknown {

    private Unknown() {}

    static BadLine project(String file, Said line, Snapshot register) {
        var typed = line.project();
        var meant = register.projects()
                .all()
                .stream()
                .filter(project -> isCalled(typed, project))
                .findFirst();
        if (meant.isPresent()) return project(file, line, "import.line.key", typed, meant.get().slug());
        var withdrawn = register.withdrawal(RecordKind.PROJECT, typed).isPresent();
        return project(file, line, withdrawn ? "import.line.withdrawn" : "problem.project", typed);
    }

    private static BadLine project(String file, Said line, String code, Object... arguments) {
        return BadLine.of(file, line.line(), Column.PROJECT.word(), code, arguments);
    }

    private static boolean isCalled(String typed, ProjectDocument project) {
        return typed.equalsIgnoreCase(project.acronym()) || typed.equalsIgnoreCase(project.name());
    }

    /** None if the state is known. */
    static Optional<BadLine> state(String file, Said line, Snapshot register) {
        var typed = line.state();
        if (register.states().has(typed)) return Optional.empty();
        var meant = register.states()
                .all()
                .stream()
                .filter(state -> typed.equalsIgnoreCase(state.name()))
                .findFirst();
        return Optional
                .of(meant.map(state -> state(file, line, "import.line.code", state.name(), state.code()))
                        .orElseGet(() -> state(file, line, "problem.state", typed)));
    }

    private static BadLine state(String file, Said line, String code, Object... arguments) {
        return BadLine.of(file, line.line(), Column.STATE.word(), code, arguments);
    }
}
