package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's work on one record: who may do what with it, and what it becomes.
 *
 * @param key
 *            the record's; null while it is new
 * @param base
 *            the version it started from; 0 for a new record
 * @param withdraws
 *            it asks to withdraw the record, and nothing was typed
 * @param comment
 *            why it was sent back; empty otherwise
 * @param saved
 *            how often it was saved; a window that shows less has been overtaken
 */
public record Draft(long id, RecordKind kind, @Nullable String key, int base, Colleague author, Status status,
        boolean withdraws, Form form, Proposal proposal, String comment, @Nullable Colleague commentedBy,
        int saved, Instant updatedAt) {

    /** Message key for whom a draft is none of. */
    public static final String NOT_YOURS = "error.403.draft";

    public enum Status {
        DRAFT, SUBMITTED, RETURNED
    }

    /** The record that it changes; null while it is new. */
    public @Nullable RecordRef record() {
        return key == null ? null : new RecordRef(kind, key);
    }

    public boolean isBy(Person person) {
        return author.id() == person.id();
    }

    public boolean isSubmitted() {
        return status == Status.SUBMITTED;
    }

    /**
     * The author always, whoever reviews once it was submitted, and an admin where the author is gone; nobody
     * else, as its form promises.
     */
    public boolean isReadableBy(Person person) {
        return isBy(person) || isSubmitted() && person.isReviewer() || isLeftTo(person);
    }

    /** Its author can no longer sign in, so an admin may take it over or throw it away. */
    public boolean isLeftTo(Person person) {
        return !author.active() && person.isAdmin();
    }

    public boolean isSubmittableBy(Person person) {
        return isBy(person) && person.isEditor();
    }

    /** Nobody publishes what they wrote themselves, except an admin, and the history then says so. */
    public boolean isPublishableBy(Person person) {
        return isBy(person) ? person.isAdmin() : isSubmitted() && person.isReviewer();
    }

    public boolean isReturnableBy(Person person) {
        return isSubmitted() && person.isReviewer() && !isBy(person);
    }

    /** What lists call it: the name typed, else its key. */
    public String name() {
        return form.name().isEmpty() && key != null ? key : form.name();
    }

    /**
     * As a window shows it that was opened when it had been saved so often; it may have been overtaken since.
     */
    public Draft seenAs(int savedThen) {
        return new Draft(id, kind, key, base, author, status, withdraws, form, proposal, comment, commentedBy,
                savedThen, updatedAt);
    }

    /** With something else typed; a submitted draft is taken back by that. */
    public Draft typed(Form typed) {
        return broughtTogether(base, typed);
    }

    /** As it was brought together with a later version; a submitted draft is taken back by that, too. */
    Draft broughtTogether(int with, Form typed) {
        return new Draft(id, kind, key, with, author, isSubmitted() ? Status.DRAFT : status, withdraws, typed,
                proposal, comment, commentedBy, saved, updatedAt);
    }

    /** Filled anew from a version of its record, for a reason of its own. */
    public Draft refilled(int with, Form typed, Proposal why) {
        return broughtTogether(with, typed).proposing(why);
    }

    Draft proposing(Proposal why) {
        return new Draft(id, kind, key, base, author, status, withdraws, form, why, comment, commentedBy,
                saved, updatedAt);
    }

    /** For the reviewers, brought together with what stands. */
    Draft submitted(int with, Form typed, Proposal why) {
        return new Draft(id, kind, key, with, author, Status.SUBMITTED, withdraws, typed, why, "", null,
                saved, updatedAt);
    }

    /** With somebody else to go on with it; whatever it waited for, it does so no longer. */
    Draft takenOver(Person by) {
        return new Draft(id, kind, key, base, new Colleague(by.id(), by.name(), true),
                isSubmitted() ? Status.DRAFT : status, withdraws, form, proposal, comment, commentedBy, saved,
                updatedAt);
    }

    /** For its author again, to do something about it. */
    Draft sentBack(String why, Person reviewer) {
        return new Draft(id, kind, key, base, author, Status.RETURNED, withdraws, form, proposal, why,
                new Colleague(reviewer.id(), reviewer.name(), true), saved, updatedAt);
    }
}
