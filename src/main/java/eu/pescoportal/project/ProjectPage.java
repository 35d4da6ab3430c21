package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one project shows of it as it stood on a day.
 *
 * @param mergedInto
 *            the address of what it became part of
 * @param laterMilestones
 *            how many there were after the day asked for; those of the future are shown today
 */
record ProjectPage(ProjectDocument project, AsOf asOf, Status status, @Nullable String mergedInto,
        List<Reference> establishedBy, Parties parties, ThirdStates thirdStates, List<TieGroup> partners,
        List<Event> milestones, int laterMilestones, Money money, List<Bibliography.Entry> sources,
        List<Related> related) implements Addressed {

    /** Made in the order in which it is read, in which it cites its sources too. */
    static ProjectPage of(ProjectDocument project, PageContext context) {
        var asOf = context.asOf();
        var establishedBy = context.references(List.of(Citation.of(project.establishedBy())));
        var parties = Parties.of(project, context);
        var thirdStates = ThirdStates.of(project, context);
        var milestones = project.milestones()
                .stream()
                .filter(m -> asOf.isCurrent() || m.date().hasBegunBy(asOf.day()))
                .map(milestone -> Event.of(milestone, context))
                .toList();
        var partners = TieGroup.of(project, kind -> kind != PartnerKind.THIRD_STATE, context);
        var money = Money.of(project, context);
        var mergedInto = project.mergedInto();
        return new ProjectPage(project, asOf, status(project, asOf),
                mergedInto == null ? null : context.address(RecordKind.PROJECT, mergedInto), establishedBy,
                parties, thirdStates, partners, milestones, project.milestones().size() - milestones.size(),
                money, context.sources().entries(),
                Related.of(context.snapshot().projects().position(project.slug()), context));
    }

    private static Status status(ProjectDocument project, AsOf asOf) {
        return project.period().hasEndedBy(asOf.day())
                ? Status.of(Objects.requireNonNull(project.outcome()))
                : Status.ONGOING;
    }

    /** The address of the page of today. */
    public String path() {
        return RecordKind.PROJECT.path(project.slug());
    }

    /** Whether it was on the list on that day. */
    public boolean isEstablished() {
        return project.established().hasBegunBy(asOf.day());
    }

    public boolean hasEnded() {
        return status != Status.ONGOING;
    }

    /**
     * The message that says how it stands: "ongoing" only where that is confirmed or where it ended later.
     */
    public String statusMessage() {
        return isEstablished()
                ? status.message(project.statusConfirmed() || project.ended() != null)
                : "project.notYet.status";
    }

    /** Nobody names it as running, nor as closed. */
    public boolean isUnconfirmed() {
        return isEstablished() && !hasEnded() && !project.statusConfirmed() && project.ended() == null;
    }

    public boolean isMembershipUnknown() {
        return project.membershipKnown() == MembershipKnown.UNKNOWN;
    }

    /** The message that says how many there are. */
    public String membersMessage() {
        return project.membershipKnown() == MembershipKnown.PARTIAL
                ? "projects.row.members.partial"
                : "projects.row.members";
    }

    /** Coordinators and members, as the Council counts. */
    public long numberOfMembers() {
        return parties.members();
    }

    public boolean hasGaps() {
        return project.openQuestions() != null || project.membersMissing() || isMembershipUnknown()
                || listMayBeIncomplete();
    }

    /** Every member listed is sourced, but nobody read the act to its end, or questions are open. */
    public boolean listMayBeIncomplete() {
        return project.membershipKnown() == MembershipKnown.SOURCED
                && (!project.establishmentChecked() || project.openQuestions() != null);
    }

    /** The message that says why. */
    public String incompleteMessage() {
        return project.establishmentChecked() ? "project.unknown.questions" : "project.unknown.annex";
    }

    public boolean hasTimeline() {
        return !project.milestones().isEmpty();
    }

    /** All other names in one line; empty if it has none. */
    public String otherNames() {
        return String.join("; ", project.alsoKnownAs());
    }

    @Override
    public Link address() {
        return asOf.link(path());
    }

    @Override
    public LocalDate day() {
        return asOf.day();
    }
}
