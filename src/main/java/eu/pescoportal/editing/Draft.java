package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.record.RecordKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's work on one record.
 *
 * @param key
 *            the record's; null while it is new
 * @param base
 *            the version it started from; 0 for a new record
 * @param author
 *            as colleagues know them
 * @param withdraws
 *            it asks to withdraw the record, and nothing was typed
 * @param comment
 *            why it was sent back; empty otherwise
 * @param saved
 *            how often it was saved; a window that shows less has been overtaken
 */
public record Draft(long id, RecordKind kind, @Nullable String key, int base, long authorId, String author,
        Status status, boolean withdraws, Form form, Proposal proposal, String comment,
        @Nullable String commentedBy, int saved, Instant updatedAt) {

    /** Message key for whom a draft is none of. */
    static final String NOT_YOURS = "error.403.draft";

    public enum Status {
        DRAFT, SUBMITTED, RETURNED
    }

    public boolean isBy(Person person) {
        return authorId == person.id();
    }

    public boolean isSubmitted() {
        return status == Status.SUBMITTED;
    }

    /** The author always, and whoever reviews once it was submitted. */
    public boolean isReadableBy(Person person) {
        return isBy(person) || person.isAdmin() || isSubmitted() && person.isReviewer();
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

    public String path() {
        return "/admin/drafts/" + id;
    }
}
