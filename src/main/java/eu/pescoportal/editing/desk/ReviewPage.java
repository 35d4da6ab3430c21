package eu.pescoportal.editing.desk;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Decisions;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.Options;
import eu.pescoportal.record.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the review page of a draft shows.
 *
 * @param said
 *            the differences and the clashes in words
 * @param proposal
 *            what was typed, or else what the author proposes
 * @param sources
 *            the fields for what the publication rests on
 */
record ReviewPage(Review review, Said said, Proposal proposal, List<SourceField> sources, String comment,
        @Nullable Notice notice, List<Complaint> complaints, Options options, Person reader) {

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
        return draft().isSubmittableBy(reader) && review.isOvertaken() && !draft().withdraws();
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

    public boolean hasDifferences() {
        return review.readable() && !said.differences().isEmpty();
    }

    public boolean hasNewSources() {
        return review.readable() && !said.newSources().isEmpty();
    }

    /** A restoration is called one; nothing else is. */
    public List<Revision.Kind> kinds() {
        return Arrays.stream(Revision.Kind.values())
                .filter(k -> k != Revision.Kind.RESTORE || proposal.kind() == k || review.isWithdrawn())
                .toList();
    }

    /** The keys of those that are offered first. */
    public Set<String> sourcesOfRecord() {
        return SourceField.likely(review);
    }

    public int longestReason() {
        return Proposal.LONGEST_REASON;
    }

    public int longestComment() {
        return Decisions.LONGEST_COMMENT;
    }

    public List<Complaint> complaints(String field) {
        return complaints.stream().filter(c -> c.field().equals(field)).toList();
    }
}
