package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.AProject;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.search.StateNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What acts are done on, in tests of acts. */
class Grounds {

    private Grounds() {}

    static Ground of(AProject... projects) {
        return of(SmallRegister.of(projects));
    }

    static Ground of(Snapshot register) {
        return new Ground(register, register, NameFinder.ofProjects(register),
                NameFinder.ofStates(register, new StateNames(Map.of())), new Problems());
    }

    static List<Cell> cells(String... values) {
        return Arrays.stream(values).map(value -> Cell.read(value).orElseThrow()).toList();
    }

    /** Each project that it changes, with its rows. */
    static Map<String, List<String>> rows(Made made) {
        return made.documents()
                .stream()
                .filter(ProjectDocument.class::isInstance)
                .map(ProjectDocument.class::cast)
                .collect(Collectors.toMap(ProjectDocument::slug,
                        project -> project.participations().stream().map(Grounds::told).toList()));
    }

    private static String told(Participation row) {
        return row.state() + " " + row.role() + " " + row.from() + " to " + row.to()
                + (row.checked() ? "" : " unchecked");
    }

    static List<String> problems(Ground ground) {
        return ground.problems().found().stream().map(Grounds::told).toList();
    }

    private static String told(Problem problem) {
        return problem.field().replaceFirst("^cell:", "") + " " + problem.code();
    }
}
