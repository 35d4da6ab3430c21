package eu.pescoportal.editing.desk.set;

import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.review.Said;
import eu.pescoportal.editing.form.Complaint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a set, as its page shows it.
 *
 * @param complaints
 *            what is wrong with it, and where that is put right
 * @param changed
 *            since the set was approved
 */
record Entry(Review review, Said said, List<Complaint> complaints, boolean changed) {

    public Draft draft() {
        return review.draft();
    }

    /** Where on the page it is. */
    public String id() {
        return "draft-" + draft().id();
    }

    /** What the draft calls the record; where it does not, the record's last name. */
    public String name() {
        var typed = draft().form().name();
        return typed.isEmpty() && review.latest() != null ? review.latest().name() : typed;
    }

    public boolean isNew() {
        return review.latest() == null;
    }

    /** Where it is typed on; one that only withdraws is looked at. */
    public String editPath() {
        return draft().withdraws() ? reviewPath() : Addresses.draft(draft().id());
    }

    /** Where it is moved, discarded, or brought together with what was published since. */
    public String reviewPath() {
        return Addresses.review(draft().id());
    }

    /** Where it is shown as visitors would see it; null while no page can be made of it. */
    public @Nullable String previewPath() {
        return review.isSound() ? Addresses.preview(draft().id()) : null;
    }

    /** Null while it is new. */
    public @Nullable String publicPath() {
        var record = draft().record();
        return record == null ? null : record.path();
    }

    /** Somebody has to choose, on its own page, between what was published since and what it says. */
    public boolean collides() {
        return !review.unchosen().isEmpty();
    }

    public boolean isUnchanged() {
        return review.readable() && said.differences().isEmpty();
    }
}
