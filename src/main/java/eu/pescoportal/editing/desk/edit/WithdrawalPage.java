package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Referrer;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.LatestVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown to whoever wants to withdraw a record.
 *
 * @param referrers
 *            the records that name this one, and keep it from being withdrawn
 * @param draft
 *            what the editor, or the set, has open on the record, which must be finished first
 * @param set
 *            that it is to be withdrawn in; null for none
 * @param sets
 *            that can be chosen
 */
record WithdrawalPage(RecordRef record, LatestVersion latest, List<Referrer> referrers, @Nullable Draft draft,
        @Nullable Long set, List<DraftSet> sets, String reason, List<Complaint> complaints,
        @Nullable Notice notice) {

    public String path() {
        return record.path();
    }

    public String address() {
        return Addresses.withdrawal(record);
    }

    public String formPath() {
        return Addresses.form(record);
    }

    public @Nullable String draftPath() {
        return draft == null ? null : Addresses.review(draft.id());
    }

    public int longestReason() {
        return Proposal.LONGEST_REASON;
    }

    public boolean isPossible() {
        return !latest.withdrawn() && referrers.isEmpty() && draft == null;
    }

    WithdrawalPage with(List<Complaint> found) {
        return new WithdrawalPage(record, latest, referrers, draft, set, sets, reason, found, notice);
    }
}
