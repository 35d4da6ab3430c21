package eu.pescoportal.editing.desk.review;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Decision;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.set.DraftSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the review page of a draft shows.
 *
 * @param said
 *            the differences and the clashes in words
 * @param set
 *            that the draft is in; null for none
 * @param sets
 *            that the reader can put it into
 */
record ReviewPage(Review review, Said said, Why why, String comment, @Nullable Notice notice,
        @Nullable DraftSet set, List<DraftSet> sets, Person reader) {

    public List<Complaint> complaints() {
        return why.complaints();
    }

    public Draft draft() {
        return review.draft();
    }

    public String address() {
        return Addresses.review(draft().id());
    }

    public String formPath() {
        return Addresses.draft(draft().id());
    }

    public @Nullable String publicPath() {
        var record = draft().record();
        return record == null ? null : record.path();
    }

    /** What the draft calls the record; where it does not, the record's last name. */
    public String name() {
        var typed = draft().form().name();
        return typed.isEmpty() && review.latest() != null ? review.latest().name() : typed;
    }

    public boolean isMine() {
        return draft().isBy(reader);
    }

    public boolean canEdit() {
        return isMine() && !draft().withdraws();
    }

    public boolean canSubmit() {
        return draft().isSubmittableBy(reader) && !draft().isSubmitted();
    }

    public boolean canMerge() {
        return draft().progress().isSubmittableBy(reader) && review.isOvertaken() && !draft().withdraws();
    }

    /** Into a set, to another one, or out of it. */
    public boolean canMove() {
        return isMine() && (set != null || !sets.isEmpty());
    }

    public @Nullable String setPath() {
        return set == null ? null : Addresses.inSet(set.id(), draft().id());
    }

    public boolean canPublish() {
        return draft().isPublishableBy(reader);
    }

    public boolean canDecide() {
        return canSubmit() || canPublish();
    }

    /** Nobody else reads it before. */
    public boolean isOwnPublication() {
        return canPublish() && isMine();
    }

    public boolean canReturn() {
        return draft().isReturnableBy(reader);
    }

    public boolean canTakeOver() {
        return draft().isLeftTo(reader) && !isMine();
    }

    public boolean canDiscard() {
        return isMine() || canTakeOver();
    }

    /** Whoever can neither publish nor submit is told what was proposed. */
    public boolean isOnlyToBeRead() {
        return draft().isSubmitted() && !canPublish();
    }

    public boolean isUnchanged() {
        return review.readable() && said.differences().isEmpty();
    }

    /** Where the record is shown as visitors would see it; null while no page can be made of it. */
    public @Nullable String previewPath() {
        return review.isSound() ? Addresses.preview(draft().id()) : null;
    }

    public boolean hasDifferences() {
        return review.readable() && !said.differences().isEmpty();
    }

    public boolean hasNewSources() {
        return review.readable() && !said.newSources().isEmpty();
    }

    public int longestComment() {
        return Decision.LONGEST_COMMENT;
    }

    public List<Complaint> complaints(String field) {
        return why.complaints(field);
    }
}
