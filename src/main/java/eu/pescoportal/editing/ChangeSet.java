package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is published as one revision; checked before.
 *
 * @param source
 *            the key of what it rests on, which may be new with it; null for none
 * @param documents
 *            of any kinds; each becomes the current state of the record it names
 * @param withdrawn
 *            records in whose place nothing comes
 */
public record ChangeSet(Revision.Kind kind, String reason, @Nullable String source, Signed signed,
        List<? extends Document> documents, List<RecordRef> withdrawn) {

    /**
     * @param author
     *            the account of who drafted it; null for what comes from the register's files
     * @param reviewer
     *            who published what the author drafted; null if that was the author
     */
    public record Signed(@Nullable Long author, @Nullable Long reviewer) {

        public static final Signed BY_NOBODY = new Signed(null, null);
    }

    /** What a draft would publish, as it was reviewed. */
    static ChangeSet of(Review review, Proposal proposal, Person publishing) {
        var draft = review.draft();
        var documents = new ArrayList<Document>(review.newSources());
        var record = draft.record();
        if (!draft.withdraws()) documents.add(review.document());
        return new ChangeSet(Objects.requireNonNull(proposal.kind()), proposal.reason(),
                proposal.sources().isEmpty() ? null : proposal.sources().getFirst(),
                new Signed(draft.author().id(), draft.isBy(publishing) ? null : publishing.id()), documents,
                draft.withdraws() && record != null ? List.of(record) : List.of());
    }

    public static ChangeSet of(Revision.Kind kind, String reason, List<? extends Document> documents) {
        return new ChangeSet(kind, reason, null, Signed.BY_NOBODY, documents, List.of());
    }
}
