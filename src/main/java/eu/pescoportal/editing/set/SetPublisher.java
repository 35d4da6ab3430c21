package eu.pescoportal.editing.set;

import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.PublishedDrafts;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.editing.Review;
import org.springframework.stereotype.Component;

/** Makes a revision of a set, which is then no more. */
@Component
class SetPublisher {

    private final Publisher publisher;
    private final DraftSetStore store;
    private final PublishedDrafts published;

    SetPublisher(Publisher publisher, DraftSetStore store, PublishedDrafts published) {
        this.publisher = publisher;
        this.store = store;
        this.published = published;
    }

    /**
     * In turn only.
     *
     * @param review
     *            of what is published
     * @param set
     *            what it is called, and why it is published
     * @param account
     *            of whoever approved it
     */
    void publish(SetReview review, DraftSet set, long account) {
        var occasion = set.proposal().occasion(set.title(), set.act());
        var signed = ChangeSet.Signed.by(set.authors(), account);
        var revision = publisher.publish(ChangeSet.of(review.reviews(), occasion, signed));
        published.add(review.reviews().stream().map(Review::draft).toList(), revision.getNumber());
        store.publish(set, revision.getNumber());
    }
}
