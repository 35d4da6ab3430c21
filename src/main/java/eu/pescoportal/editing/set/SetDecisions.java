package eu.pescoportal.editing.set;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Act;
import eu.pescoportal.editing.Colleague;
import eu.pescoportal.editing.Decider;
import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.Outcome;
import eu.pescoportal.editing.copy.WorkingCopies;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Hands sets on, takes and sends them back, publishes them at once or sets a time for that. */
@Component
public class SetDecisions {

    private final DraftSetStore store;
    private final SetReviewer reviewer;
    private final SetPublisher publisher;
    private final Decider decider;
    private final WorkingCopies copies;

    SetDecisions(DraftSetStore store, SetReviewer reviewer, SetPublisher publisher, Decider decider,
            WorkingCopies copies) {
        this.store = store;
        this.reviewer = reviewer;
        this.publisher = publisher;
        this.decider = decider;
        this.copies = copies;
    }

    /**
     * Keeps what its authors call a set and why they make it; one that was handed on is taken back by that.
     *
     * @param savedThen
     *            how often it had been saved when the page was made
     * @return whether nobody else did so since
     */
    public boolean keep(DraftSet set, int savedThen, SetDecision decision, Person author) {
        if (!set.isEditableBy(author)) throw new ForbiddenException(DraftSet.NOT_YOURS);
        var kept = set.seenAs(savedThen).called(decision.title(), decision.act());
        return store
                .save(kept.with(kept.progress().takenBack().proposing(decision.proposal())).approved(null));
    }

    /** Hands a set to the reviewers. */
    public Outcome<SetReview> submit(long id, SetDecision decision, Person author) {
        return decide(id, decision, set -> set.isEditableBy(author), review -> review.hindrances(decision),
                review -> {
                    var set = decision.on(review);
                    store.save(set.with(set.progress().submitted(set.proposal())).approved(null));
                    copies.handedOnSet(id, author);
                });
    }

    /** Of its authors' own will, also from the time that was set. */
    public Outcome<SetReview> takeBack(long id, SetDecision decision, Person author) {
        return decide(id, decision, set -> set.isEditableBy(author) && set.progress().isHandedOn(),
                _ -> Hindrances.NONE,
                review -> store.save(review.set().with(review.set().progress().takenBack()).approved(null)));
    }

    /** Publishes a set as one revision. */
    public Outcome<SetReview> publish(long id, SetDecision decision, Person person) {
        return decide(id, decision, set -> set.progress().isPublishableBy(person),
                review -> review.hindrances(decision),
                review -> publisher.publish(review, decision.on(review), person.id()));
    }

    /** Approves a set to be published at that time. */
    public Outcome<SetReview> schedule(long id, SetDecision decision, SetTime time, Person person) {
        return decide(id, decision, set -> set.progress().isPublishableBy(person),
                review -> review.hindrances(decision).and(time.hindrances()), review -> {
                    var set = decision.on(review);
                    var approval = new DraftSet.Approval(Colleague.of(person), time.meant(), review.states());
                    store.save(set.with(set.progress().approved(set.proposal())).approved(approval));
                });
    }

    /** Gives a set back to its authors, with a comment. */
    public Outcome<SetReview> sendBack(long id, SetDecision decision, Person reviewing) {
        var comment = decision.decision().comment();
        return decide(id, decision, set -> set.progress().isReturnableBy(reviewing),
                _ -> decision.decision().withoutComment(),
                review -> store.save(review.set()
                        .with(review.set().progress().sentBack(comment, reviewing))
                        .approved(null)));
    }

    /** Goes on with what people began who can no longer sign in; it stays theirs, too. */
    public Outcome<SetReview> takeOver(long id, SetDecision decision, Person admin) {
        return decide(id, decision, set -> set.progress().isLeftTo(admin), _ -> Hindrances.NONE, review -> {
            var set = review.set();
            store.addAuthor(set, Colleague.of(admin));
            store.save(set.with(set.progress().takenBack()).approved(null));
        });
    }

    /** Whatever became of it meanwhile. */
    public Outcome<SetReview> discard(DraftSet set, Person person) {
        if (!set.isBy(person) && !set.progress().isLeftTo(person))
            throw new ForbiddenException(DraftSet.NOT_YOURS);
        store.discard(set);
        return Outcome.nothingLeft();
    }

    private Outcome<SetReview> decide(long id, SetDecision decision, Predicate<DraftSet> right,
            Function<SetReview, Hindrances> hindrances, Consumer<SetReview> doing) {
        return decider.decide(reviewer.matter(id), decision.decision(),
                new Act<>(review -> right.test(review.set()), hindrances, doing));
    }
}
