package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come from its authors to the reviewers, and who may do what with it there: a draft,
 * or a set of drafts.
 *
 * @param authors
 *            one or more
 * @param comment
 *            why it was sent back; empty otherwise
 */
public record Progress(Status status, List<Colleague> authors, Proposal proposal, String comment,
        @Nullable Colleague commentedBy) {

    public enum Status {
        DRAFT, SUBMITTED, RETURNED,
        /** It will be published at a set time. */
        APPROVED
    }

    public boolean isBy(Person person) {
        return authors.stream().anyMatch(author -> author.id() == person.id());
    }

    public boolean isSubmitted() {
        return status == Status.SUBMITTED;
    }

    public boolean isApproved() {
        return status == Status.APPROVED;
    }

    /** It is with the reviewers, or through with them. */
    public boolean isHandedOn() {
        return isSubmitted() || isApproved();
    }

    /**
     * The authors always, whoever reviews once it was handed on, and an admin where the authors are gone;
     * nobody else, as its form promises.
     */
    public boolean isReadableBy(Person person) {
        return isBy(person) || isHandedOn() && person.isReviewer() || isLeftTo(person);
    }

    /** None of its authors can sign in any more, so an admin may take it over or throw it away. */
    public boolean isLeftTo(Person person) {
        return authors.stream().noneMatch(Colleague::active) && person.isAdmin();
    }

    public boolean isSubmittableBy(Person person) {
        return isBy(person) && person.isEditor();
    }

    /** Nobody publishes what they wrote themselves, except an admin, and the history then says so. */
    public boolean isPublishableBy(Person person) {
        return isBy(person) ? person.isAdmin() : isHandedOn() && person.isReviewer();
    }

    public boolean isReturnableBy(Person person) {
        return isHandedOn() && person.isReviewer() && !isBy(person);
    }

    /** For its authors again, of their own will. */
    public Progress takenBack() {
        return with(isHandedOn() ? Status.DRAFT : status, authors, proposal);
    }

    public Progress proposing(Proposal why) {
        return with(status, authors, why);
    }

    /** For the reviewers. */
    public Progress submitted(Proposal why) {
        return new Progress(Status.SUBMITTED, authors, why, "", null);
    }

    /** For the time that was set. */
    public Progress approved(Proposal why) {
        return new Progress(Status.APPROVED, authors, why, "", null);
    }

    /** With somebody else to go on with it; whatever it waited for, it does so no longer. */
    public Progress takenOver(Person by) {
        return with(isHandedOn() ? Status.DRAFT : status, List.of(Colleague.of(by)), proposal);
    }

    /** For its authors again, to do something about it. */
    public Progress sentBack(String why, Person reviewer) {
        return new Progress(Status.RETURNED, authors, proposal, why, Colleague.of(reviewer));
    }

    private Progress with(Status now, List<Colleague> by, Proposal why) {
        return new Progress(now, by, why, comment, commentedBy);
    }
}
