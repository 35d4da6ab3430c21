package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Revision;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the review page of a draft shows.
 *
 * @param proposal
 *            what was typed, or else what the author proposes
 */
record ReviewPage(Review review, String name, Proposal proposal, String comment, @Nullable Notice notice,
        List<FormWords.Complaint> complaints, Person reader) {

    ReviewPage {
        var draft = review.draft();
        if (name.isEmpty() || name.equals(draft.key()))
            name = draft.key() == null ? name : review.index().name(draft.kind(), draft.key());
        var form = isBy(draft, reader) ? draft.path() : null;
        complaints = order(review).sorted(complaints).stream().map(c -> placed(c, review, form)).toList();
    }

    private static FormOrder order(Review review) {
        var type = review.document().getClass();
        return FormOrder.of(type,
                review.newSources().isEmpty() ? type : review.newSources().getFirst().getClass());
    }

    private static boolean isBy(Draft draft, Person reader) {
        return draft.isBy(reader) && !draft.withdraws();
    }

    /**
     * A collision is called by the field in which it is; what is wrong with the form is there, where only its
     * author gets to.
     */
    private static FormWords.Complaint placed(FormWords.Complaint complaint, Review review,
            @Nullable String form) {
        if (!complaint.field().matches("choose\\..*|changeKind|reason|revisionSource|comment"))
            return form == null
                    ? new FormWords.Complaint("", complaint.place(), complaint.text())
                    : new FormWords.Complaint(form, complaint.field(), complaint.place(), complaint.text());
        return review.clashes()
                .stream()
                .filter(clash -> complaint.field().equals("choose." + clash.id()))
                .findFirst()
                .map(clash -> new FormWords.Complaint(complaint.field(),
                        complaint.place() + ", " + clash.field(), complaint.text()))
                .orElse(complaint);
    }

    public Draft draft() {
        return review.draft();
    }

    public boolean isMine() {
        return draft().isBy(reader);
    }

    public boolean canSubmit() {
        return isMine() && reader.isEditor() && !draft().isSubmitted();
    }

    public boolean canMerge() {
        return isMine() && reader.isEditor() && review.isOvertaken() && !draft().withdraws();
    }

    public boolean canPublish() {
        return draft().isPublishableBy(reader);
    }

    public boolean canReturn() {
        return draft().isReturnableBy(reader);
    }

    /** A restoration is called one; nothing else is. */
    public List<Revision.Kind> kinds() {
        return Arrays.stream(Revision.Kind.values())
                .filter(k -> k != Revision.Kind.RESTORE || proposal.kind() == k || review.withdrawn())
                .toList();
    }

    public List<FormWords.Complaint> complaints(String field) {
        return complaints.stream().filter(c -> c.field().equals(field)).toList();
    }

    /** The sources that would be published with it. */
    public List<Option> newSources() {
        return draft().form().newSources();
    }

    /** The sources to choose from, new ones included. */
    public List<Option> sources() {
        return Option.concat(review.index().options(RecordKind.SOURCE), newSources());
    }
}
