package eu.pescoportal.editing;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is published as one revision; checked before.
 *
 * @param documents
 *            of any kinds; each becomes the current state of the record it names
 * @param withdrawn
 *            records in whose place nothing comes
 */
public record ChangeSet(Occasion occasion, Signed signed, List<? extends Document> documents,
        List<RecordRef> withdrawn) {

    /**
     * @param authors
     *            the accounts of who drafted it; none for what comes from the register's files
     * @param reviewer
     *            who published what the authors drafted; null if that was one of them
     */
    public record Signed(List<Long> authors, @Nullable Long reviewer) {

        public static final Signed BY_NOBODY = new Signed(List.of(), null);

        /** Whoever wrote it does not review it. */
        public static Signed by(List<Colleague> authors, long publishing) {
            var ids = authors.stream().map(Colleague::id).toList();
            return new Signed(ids, ids.contains(publishing) ? null : publishing);
        }
    }

    /** What drafts would publish together, as they were reviewed. */
    public static ChangeSet of(List<Review> reviews, Occasion occasion, Signed signed) {
        return new ChangeSet(occasion, signed, reviews.stream().flatMap(ChangeSet::documents).toList(),
                reviews.stream().flatMap(ChangeSet::withdrawn).toList());
    }

    public static ChangeSet of(Revision.Kind kind, String reason, List<? extends Document> documents) {
        return new ChangeSet(Occasion.of(kind, reason), Signed.BY_NOBODY, documents, List.of());
    }

    static Stream<Document> documents(Review review) {
        return review.draft().withdraws()
                ? Stream.of()
                : Stream.concat(review.newSources().stream(), Stream.of(review.document()));
    }

    static Stream<RecordRef> withdrawn(Review review) {
        return review.draft().withdraws() ? Stream.ofNullable(review.draft().record()) : Stream.of();
    }
}
