package eu.pescoportal.home;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How much the register knows: projects by what is known of their membership, the least first, and by kind
 * the facts that had begun.
 */
record Coverage(int projects, int ended, List<Known> memberships, List<Facts> facts) {

    /** The projects of whose membership so much is known. */
    record Known(MembershipKnown known, List<ProjectDocument> projects) {}

    /** Facts of one kind, and how many of them are not yet checked. */
    record Facts(String kind, long all, long unchecked) {}

    static Coverage of(DayView view) {
        var listed = view.listed().cardinality();
        return new Coverage(listed, listed - view.with(Status.ONGOING).cardinality(),
                List.of(MembershipKnown.values())
                        .reversed()
                        .stream()
                        .map(known -> new Known(known,
                                view.with(known).stream().mapToObj(view.snapshot().projects()::get).toList()))
                        .toList(),
                List.of(facts("participation", view,
                        project -> project.participations()
                                .stream()
                                .filter(part -> part.period().hasBegunBy(view.day())),
                        Participation::checked),
                        facts("link", view,
                                project -> project.partnerLinks()
                                        .stream()
                                        .filter(link -> link.hasBegunBy(view.day())),
                                PartnerLink::checked),
                        facts("milestone", view,
                                project -> project.milestones()
                                        .stream()
                                        .filter(milestone -> milestone.date().hasBegunBy(view.day())),
                                Milestone::checked)));
    }

    private static <F> Facts facts(String kind, DayView view, Function<ProjectDocument, Stream<F>> begun,
            Predicate<F> checked) {
        var all = view.listed().stream().mapToObj(view.snapshot().projects()::get).flatMap(begun).toList();
        return new Facts(kind, all.size(), all.stream().filter(checked.negate()).count());
    }
}
