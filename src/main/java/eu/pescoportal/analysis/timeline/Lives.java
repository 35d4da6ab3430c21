package eu.pescoportal.analysis.timeline;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Mark;
import eu.pescoportal.register.bars.Strip;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of a project, in words and as it is drawn. */
record Lives(DayView view, Axis axis, RegisterWords words) {

    String life(ProjectDocument project) {
        var begun = words.date(project.established());
        var ended = ended(project);
        var outcome = project.outcome();
        return ended == null || outcome == null
                ? words.say(project.statusConfirmed() || project.ended() != null
                        ? "timeline.since"
                        : "timeline.since.unconfirmed", begun)
                : words.say("timeline.fromTo", begun, words.date(ended), words.say(outcome.inSentence()));
    }

    /** All but the launch, which the bar begins with. */
    @Nullable
    String milestones(ProjectDocument project) {
        var said = counted(project).stream()
                .map(milestone -> words.say(
                        milestone.checked() ? "timeline.milestone" : "timeline.milestone.unchecked",
                        words.say(milestone.kind().message()), words.date(milestone.date())))
                .toList();
        return said.isEmpty() ? null : String.join(" · ", said);
    }

    private List<Milestone> counted(ProjectDocument project) {
        return project.milestones()
                .stream()
                .filter(m -> m.kind() != MilestoneKind.LAUNCH && m.date().hasBegunBy(view.day())
                        && view.counts(m.checked()))
                .toList();
    }

    Strip strip(ProjectDocument project) {
        var ended = project.ended();
        var bar = axis.bar("bar bar-member", project.established().firstDay(),
                ended == null ? null : ended.firstDay());
        var marks = new ArrayList<Mark>();
        counted(project).forEach(milestone -> axis.mark(mark(milestone.kind()), milestone.date().firstDay())
                .ifPresent(marks::add));
        if (ended != null) axis.mark(Mark.END, ended.firstDay()).ifPresent(marks::add);
        return new Strip(bar.stream().toList(), List.of(), marks);
    }

    private static String mark(MilestoneKind kind) {
        return switch (kind) {
            case IOC -> Mark.IOC;
            case FOC -> Mark.FOC;
            default -> Mark.EVENT;
        };
    }

    /** When it ended; null where it had not yet. */
    @Nullable
    PartialDate ended(ProjectDocument project) {
        return project.period().hasEndedBy(view.day()) ? project.ended() : null;
    }

    /** The first date of a milestone of that kind, as far as it had come. */
    Optional<Milestone> first(ProjectDocument project, MilestoneKind kind) {
        return counted(project).stream().filter(milestone -> milestone.kind() == kind).findFirst();
    }
}
