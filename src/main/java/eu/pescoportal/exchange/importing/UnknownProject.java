package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;

/** People write what a project is called; a table names it by its key. */
final class UnknownProject {

    private UnknownProject() {}

    static BadLine of(String file, Said line, Snapshot register) {
        var typed = line.project();
        var meant = register.projects()
                .all()
                .stream()
                .filter(project -> isCalled(typed, project))
                .findFirst();
        if (meant.isPresent()) return of(file, line, "import.line.key", typed, meant.get().slug());
        var withdrawn = register.withdrawal(RecordKind.PROJECT, typed).isPresent();
        return of(file, line, withdrawn ? "import.line.withdrawn" : "problem.project", typed);
    }

    private static BadLine of(String file, Said line, String code, Object... arguments) {
        return BadLine.of(file, line.line(), Column.PROJECT.word(), code, arguments);
    }

    private static boolean isCalled(String typed, ProjectDocument project) {
        return typed.equalsIgnoreCase(project.acronym()) || typed.equalsIgnoreCase(project.name());
    }
}
