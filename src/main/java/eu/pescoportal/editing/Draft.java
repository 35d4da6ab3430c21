package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work on one record: who may do what with it, and what it becomes. It is one person's, or belongs to a set,
 * with which it is reviewed and published.
 *
 * @param key
 *            the record's; null while it is new
 * @param base
 *            the version it started from; 0 for a new record
 * @param withdraws
 *            it asks to withdraw the record, and nothing was typed
 * @param progress
 *            that of the set where it is in one
 * @param set
 *            null where it is in none
 * @param saved
 *            how often it was saved; a window that shows less has been overtaken
 */
public record Draft(long id, RecordKind kind, @Nullable String key, int base, boolean withdraws, Form form,
        Progress progress, @Nullable Long set, int saved, Instant begunAt, Instant updatedAt) {

    /** Message key for whom a draft is none of. */
    public static final String NOT_YOURS = "error.403.draft";

    /** The record that it changes; null while it is new. */
    public @Nullable RecordRef record() {
        return key == null ? null : new RecordRef(kind, key);
    }

    /** The first of its authors. */
    public Colleague author() {
        return progress.authors().getFirst();
    }

    public Progress.Status status() {
        return progress.status();
    }

    public Proposal proposal() {
        return progress.proposal();
    }

    public String comment() {
        return progress.comment();
    }

    public @Nullable Colleague commentedBy() {
        return progress.commentedBy();
    }

    public boolean isInSet() {
        return set != null;
    }

    public boolean isBy(Person person) {
        return progress.isBy(person);
    }

    public boolean isSubmitted() {
        return progress.isSubmitted();
    }

    public boolean isHandedOn() {
        return progress.isHandedOn();
    }

    public boolean isReadableBy(Person person) {
        return progress.isReadableBy(person);
    }

    /** A set is left as a whole. */
    public boolean isLeftTo(Person person) {
        return set == null && progress.isLeftTo(person);
    }

    /** And what is in a set is handed on, published and sent back with it. */
    public boolean isSubmittableBy(Person person) {
        return set == null && progress.isSubmittableBy(person);
    }

    public boolean isPublishableBy(Person person) {
        return set == null && progress.isPublishableBy(person);
    }

    public boolean isReturnableBy(Person person) {
        return set == null && progress.isReturnableBy(person);
    }

    /** What lists call it: the name typed, else its key. */
    public String name() {
        return form.name().isEmpty() && key != null ? key : form.name();
    }

    /**
     * As a window shows it that was opened when it had been saved so often; it may have been overtaken since.
     */
    public Draft seenAs(int savedThen) {
        return new Draft(id, kind, key, base, withdraws, form, progress, set, savedThen, begunAt, updatedAt);
    }

    /** With something else typed; a submitted draft is taken back by that. */
    public Draft typed(Form typed) {
        return broughtTogether(base, typed);
    }

    /** As it was brought together with a later version; a submitted draft is taken back by that, too. */
    public Draft broughtTogether(int with, Form typed) {
        return based(with, typed).with(progress.takenBack());
    }

    /** Filled anew from a version of its record, for a reason of its own. */
    public Draft refilled(int with, Form typed, Proposal why) {
        return broughtTogether(with, typed).with(progress.takenBack().proposing(why));
    }

    /** For the reviewers, brought together with what stands. */
    Draft submitted(int with, Form typed, Proposal why) {
        return based(with, typed).with(progress.submitted(why));
    }

    Draft with(Progress made) {
        return new Draft(id, kind, key, base, withdraws, form, made, set, saved, begunAt, updatedAt);
    }

    private Draft based(int on, Form typed) {
        return new Draft(id, kind, key, on, withdraws, typed, progress, set, saved, begunAt, updatedAt);
    }
}
