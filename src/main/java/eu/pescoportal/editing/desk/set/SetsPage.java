package eu.pescoportal.editing.desk.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.review.Why;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.set.DraftSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sets there are, and what is asked of whoever begins one.
 *
 * @param form
 *            names the form, so that two presses of its button begin one set
 */
record SetsPage(Lists lists, SetPage.Typed typed, Why why, String form, @Nullable Notice notice,
        Person reader) {

    /**
     * @param mine
     *            that the reader works on
     * @param toReview
     *            that the reader can publish or send back
     * @param approved
     *            that will be published at a set time
     * @param left
     *            whose authors can no longer sign in
     */
    record Lists(List<DraftSet> mine, List<DraftSet> toReview, List<DraftSet> approved,
            List<DraftSet> left) {}

    public String path(DraftSet set) {
        return Addresses.set(set.id());
    }

    public String authors(DraftSet set) {
        return set.authorNames();
    }

    public List<Complaint> complaints() {
        return why.complaints();
    }

    public List<Complaint> complaints(String field) {
        return why.complaints(field);
    }
}
