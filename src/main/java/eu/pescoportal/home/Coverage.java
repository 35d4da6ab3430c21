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

/**
 * How much the register knows: projects by what is known of their membership, the least first, and facts by
 * kind.
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
                List.of(facts("participation", view, ProjectDocument::participations, Participation::checked),
                        facts("link", view, ProjectDocument::partnerLinks, PartnerLink::checked),
                        facts("milestone", view, ProjectDocument::milestones, Milestone::checked)));
    }

    /** Of all projects of the register, whenever they began. */
    private static <F> Facts facts(String kind, DayView view, Function<ProjectDocument, List<F>> rows,
            Predicate<F> checked) {
        var all = view.snapshot().projects().all().stream().map(rows).flatMap(List::stream).toList();
        return new Facts(kind, all.size(), all.stream().filter(checked.negate()).count());
    }
}
