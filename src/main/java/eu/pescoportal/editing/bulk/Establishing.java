package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Projects begin, all on one day, in one wave and on one word, with those who take part from then on.
 *
 * @param milestone
 *            of the milestone which says that
 */
record Establishing(PartialDate established, @Code String establishedBy, @Nullable String place, int wave,
        boolean checked, String milestone, List<NewProject> projects) implements Act {

    @Override
    public Made on(Ground ground, List<Cell> cells) {
        ground.problems().required("established", established);
        ground.problems().required("milestone", milestone);
        ground.checkSource("establishedBy", establishedBy);
        ground.problems().rejectIf(projects.isEmpty(), "projects", "problem.bulk.noProject");
        if (established == null || projects.isEmpty()) return Made.NOTHING;
        var documents = new ArrayList<ProjectDocument>();
        for (int i = 0; i < projects.size(); i++)
            documents.add(projects.get(i).begun(this, "projects[" + i + "].", ground));
        check(documents, ground);
        return new Made(List.copyOf(documents), List.of(), told("bulk.title.establishing", documents),
                told("bulk.reason.establishing", documents));
    }

    /** By the rules of every project; a rule about what all have in common is told once. */
    private void check(List<ProjectDocument> documents, Ground ground) {
        var brought = new ArrayList<Checker.Brought>();
        for (int i = 0; i < documents.size(); i++)
            brought.add(new Checker.Brought("", "projects[" + i + "].", RecordKind.PROJECT, documents.get(i),
                    true));
        new Checker(brought, ground.register()).findings()
                .stream()
                .map(Checker.Finding::problem)
                .filter(problem -> !problem.code().equals("problem.source"))
                .map(Establishing::placed)
                .distinct()
                .forEach(problem -> ground.problems()
                        .report(problem.field(), problem.code(), problem.arguments().toArray()));
    }

    private static Problem placed(Problem problem) {
        return problem.field().endsWith("].wave")
                ? new Problem("wave", problem.code(), problem.arguments())
                : problem;
    }

    private static Phrase told(String code, List<ProjectDocument> documents) {
        var names = documents.stream().filter(project -> project.name() != null).map(Work::name).toList();
        return Phrase.of(code, names.size(), String.join(", ", names), documents.getFirst().wave());
    }

    List<Citation> citations() {
        return List.of(new Citation(establishedBy, place));
    }
}
