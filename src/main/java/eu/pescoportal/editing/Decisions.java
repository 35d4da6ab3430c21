package eu.pescoportal.editing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.record.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Hands drafts on, sends them back, and publishes them.
 */
@Component
public class Decisions {

    private final Drafts drafts;
    private final DraftStore store;
    private final Reviewer reviewer;
    private final Publisher publisher;
    private final PublishedDrafts published;
    private final Decider decider;

    Decisions(Drafts drafts, DraftStore store, Reviewer reviewer, Publisher publisher,
            PublishedDrafts published, Decider decider) {
        this.drafts = drafts;
        this.store = store;
        this.reviewer = reviewer;
        this.publisher = publisher;
        this.published = published;
        this.decider = decider;
    }

    /** Hands a draft to the reviewers, brought together with what was published since it was begun. */
    public Outcome<Review> submit(long id, Decision decision, Person author) {
        var why = decision.proposal();
        return decide(id, decision,
                new Act<>(review -> review.draft().isSubmittableBy(author),
                        review -> review.hindrances(decision),
                        review -> store.save(review.draft()
                                .submitted(review.number(), review.broughtTogether(),
                                        why.confirming(review.doubts().keySet())))));
    }

    /**
     * Takes what was published since into the draft, so that its author types on from there; whatever else is
     * wrong may stay.
     */
    public Outcome<Review> bringTogether(long id, Decision decision, Person author) {
        return decide(id, decision, new Act<>(
                review -> review.draft().progress().isSubmittableBy(author) && !review.draft().withdraws(),
                review -> review.readable()
                        ? new Hindrances(List.of(), review.unchosen(), List.of())
                        : Hindrances.of(review.problems()),
                review -> store
                        .save(review.draft().broughtTogether(review.number(), review.broughtTogether()))));
    }

    /** Keeps what its author would say of a draft while they go on typing. */
    public Outcome<Review> propose(long id, Decision decision, Person author) {
        var why = decision.proposal();
        return decide(id, decision,
                new Act<>(review -> review.draft().isBy(author), _ -> Hindrances.NONE, review -> {
                    if (!why.equals(Proposal.NONE) && !why.equals(review.draft().proposal()))
                        store.save(review.draft()
                                .with(review.draft()
                                        .progress()
                                        .proposing(why.confirming(review.doubts().keySet()))));
                }));
    }

    /** Publishes a draft as one revision. */
    public Outcome<Review> publish(long id, Decision decision, Person person) {
        return decide(id, decision, new Act<>(review -> review.draft().isPublishableBy(person),
                review -> review.hindrances(decision), review -> {
                    var revision = publisher.publish(change(review, decision, person));
                    published.add(List.of(review.draft()), revision.getNumber());
                }));
    }

    /** Gives a draft back to its author, with a comment. */
    public Outcome<Review> sendBack(long id, Decision decision, Person reviewing) {
        return decide(id, decision,
                new Act<>(review -> review.draft().isReturnableBy(reviewing), _ -> decision.withoutComment(),
                        review -> store.save(review.draft()
                                .with(review.draft().progress().sentBack(decision.comment(), reviewing)))));
    }

    /** Goes on with what somebody began who can no longer sign in; nobody has two drafts of one record. */
    public Outcome<Review> takeOver(long id, Decision decision, Person admin) {
        return decide(id, decision, new Act<>(review -> review.draft().isLeftTo(admin), review -> {
            var record = review.draft().record();
            return record != null && drafts.find(record.kind(), record.key(), admin).isPresent()
                    ? Hindrances.of(List.of(new Problem("", "problem.draft", List.of())))
                    : Hindrances.NONE;
        }, review -> store.save(review.draft().with(review.draft().progress().takenOver(admin)))));
    }

    /** Whatever became of it meanwhile. */
    public Outcome<Review> discard(Draft draft, Person person) {
        if (!draft.isBy(person) && !draft.isLeftTo(person)) throw new ForbiddenException(Draft.NOT_YOURS);
        store.discard(draft);
        return Outcome.nothingLeft();
    }

    private Outcome<Review> decide(long id, Decision decision, Act<Review> act) {
        var choices = decision.choices();
        return decider.decide(new Matter<>(newest -> reviewer.reviewInTurn(drafts.lock(id), choices, newest),
                () -> reviewer.review(drafts.get(id), choices), Draft.NOT_YOURS), decision, act);
    }

    private static ChangeSet change(Review review, Decision decision, Person publishing) {
        return ChangeSet.of(List.of(review), decision.proposal().occasion("", ""),
                ChangeSet.Signed.by(review.draft().progress().authors(), publishing.id()));
    }
}
