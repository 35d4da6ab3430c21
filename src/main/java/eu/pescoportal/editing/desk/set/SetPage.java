package eu.pescoportal.editing.desk.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Colleague;
import eu.pescoportal.editing.Decision;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.review.Why;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.record.RecordKind;
import java.util.List;

/**
 * What the page of a set shows: all that it would change, and what can be done with it.
 *
 * @param typed
 *            what was typed into its own fields, or else what it says
 * @param totals
 *            in words, how much would change
 * @param entries
 *            its records
 * @param others
 *            who could be asked to work on it
 */
record SetPage(SetReview review, Typed typed, Why why, List<String> totals, List<Entry> entries,
        List<Colleague> others, List<Notice> notices, Talk talk, Person reader) {

    /**
     * @param acts
     *            that the register knows
     */
    record Typed(String title, String act, String publishAt, String comment, List<String> acts) {}

    public DraftSet set() {
        return review.set();
    }

    public String address() {
        return Addresses.set(set().id());
    }

    /** Whatever can be new, with the set that it comes into. */
    public RecordKind[] kinds() {
        return RecordKind.values();
    }

    public String newPath(RecordKind kind) {
        return Addresses.newForm(kind) + "?set=" + set().id();
    }

    public String authors() {
        return set().authorNames();
    }

    public boolean isMine() {
        return set().isBy(reader);
    }

    public boolean canEdit() {
        return set().isEditableBy(reader);
    }

    public boolean canSubmit() {
        return canEdit() && !set().progress().isHandedOn();
    }

    public boolean canTakeBack() {
        return canEdit() && set().progress().isHandedOn();
    }

    public boolean canPublish() {
        return set().progress().isPublishableBy(reader);
    }

    public boolean canDecide() {
        return canEdit() || canPublish();
    }

    /** None of its authors approves it, but an admin. */
    public boolean isOwnPublication() {
        return canPublish() && isMine();
    }

    public boolean canReturn() {
        return set().progress().isReturnableBy(reader);
    }

    public boolean canTakeOver() {
        return set().progress().isLeftTo(reader) && !isMine();
    }

    public boolean canDiscard() {
        return isMine() || canTakeOver();
    }

    public boolean canLeave() {
        return isMine() && set().authors().size() > 1;
    }

    public List<Complaint> complaints() {
        return why.complaints();
    }

    public List<Complaint> complaints(String field) {
        return why.complaints(field);
    }

    public int longestComment() {
        return Decision.LONGEST_COMMENT;
    }
}
