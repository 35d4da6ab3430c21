package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Projects end, all on one day and in one way; who takes part in them does so to their end.
 *
 * @param ended
 *            the first day on which they no longer run
 * @param milestone
 *            of the milestone which says that, and on whose word
 * @param statusNote
 *            why, or what goes on; null keeps what each says
 */
record Ending(Outcome outcome, PartialDate ended, @Code String source, @Nullable String place,
        boolean checked, String milestone, @Nullable String statusNote, @Code @Nullable String mergedInto,
        List<String> projects) implements Act {

    @Override
    public Made on(Ground ground, List<Cell> cells) {
        check(ground.problems(), ground);
        if (ended == null || milestone == null) return Made.NOTHING;
        var work = new Work(ground.register());
        for (var cell : cells)
            end(cell, work, ground);
        return new Made(work.documents(), List.of(), work.headline("bulk.title.ending"),
                work.headline("bulk.reason.ending"));
    }

    @Override
    public List<String> namedProjects() {
        return projects;
    }

    private void check(Problems problems, Ground ground) {
        problems.required("outcome", outcome);
        problems.required("ended", ended);
        problems.required("milestone", milestone);
        problems.rejectIf(mergedInto != null && outcome != Outcome.MERGED, "mergedInto",
                "problem.mergedOnly");
        problems.known("mergedInto", mergedInto, RecordKind.PROJECT, ground.references());
        ground.checkSource("source", source);
    }

    private void end(Cell cell, Work work, Ground ground) {
        var project = work.project(cell);
        ground.problems().rejectIf(project.slug().equals(mergedInto), cell.field(), "problem.itself");
        if (project.ended() != null)
            ground.problems().report(cell.field(), "problem.bulk.ended", project.ended().text());
        else if (ground.runsUntil(cell, ended)) work.put(cell, ended(project));
    }

    private ProjectDocument ended(ProjectDocument project) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("ended", ended);
        values.put("outcome", outcome);
        values.put("mergedInto", mergedInto);
        values.put("statusConfirmed", true);
        if (statusNote != null) values.put("statusNote", statusNote);
        values.put("milestones",
                Stream.concat(project.milestones().stream().filter(other -> !isThat(other)),
                        Stream.of(new Milestone(ended, MilestoneKind.DECISION, milestone, null,
                                List.of(new Citation(source, place)), checked)))
                        .toList());
        return Components.with(project, values);
    }

    private boolean isThat(Milestone other) {
        return ended.equals(other.date()) && milestone.equals(other.title());
    }
}
