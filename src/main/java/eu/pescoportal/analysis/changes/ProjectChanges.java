package eu.pescoportal.analysis.changes;

import eu.pescoportal.analysis.changes.Change.Subject;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a project came and went. */
final class ProjectChanges {

    private ProjectChanges() {}

    static Change establishment(ProjectDocument project) {
        return Change.of(project.established(), ChangeKind.ESTABLISHED, Subject.project(project.slug()),
                List.of(Citation.of(project.establishedBy())), Doubt.of(project.establishmentChecked(), null))
                .from(null, Status.ONGOING)
                .founding(true);
    }

    /** The end of a project has no sources of its own: it rests on the milestone that tells it. */
    static Optional<Change> end(ProjectDocument project) {
        var ended = project.ended();
        if (ended == null) return Optional.empty();
        var telling = project.milestones()
                .stream()
                .filter(m -> m.date().equals(ended) && m.kind() == MilestoneKind.DECISION)
                .toList();
        var citations = telling.stream().flatMap(m -> m.citations().stream()).distinct().toList();
        var outcome = Objects.requireNonNull(project.outcome());
        return Optional.of(Change
                .of(ended, outcome == Outcome.MERGED ? ChangeKind.MERGED : ChangeKind.ENDED,
                        Subject.project(project.slug()), citations,
                        Doubt.of(telling.stream().allMatch(Milestone::checked), project.statusNote()))
                .from(Status.ONGOING, Status.of(outcome))
                .into(project.mergedInto()));
    }
}
