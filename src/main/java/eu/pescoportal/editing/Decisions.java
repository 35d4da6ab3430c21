package eu.pescoportal.editing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hands drafts on, sends them back, and publishes them: whole or not at all, one after another, and only what
 * somebody has seen.
 */
@Component
public class Decisions {

    public static final int LONGEST_COMMENT = 2000;

    private final Drafts drafts;
    private final DraftStore store;
    private final Reviewer reviewer;
    private final Publisher publisher;
    private final PublishedDrafts published;

    Decisions(Drafts drafts, DraftStore store, Reviewer reviewer, Publisher publisher,
            PublishedDrafts published) {
        this.drafts = drafts;
        this.store = store;
        this.reviewer = reviewer;
        this.publisher = publisher;
        this.published = published;
    }

    /**
     * What may be done by whom, what keeps it from being done, and how it is done.
     */
    private record Act(Predicate<Draft> right, Function<Review, Hindrances> hindrances,
            Consumer<Review> doing) {}

    /** Hands a draft to the reviewers, brought together with what was published since it was begun. */
    public Outcome submit(long id, Decision decision, Person author) {
        var why = decision.proposal();
        return decide(id, decision,
                new Act(draft -> draft.isSubmittableBy(author), review -> review.hindrances(decision),
                        review -> store.save(review.draft()
                                .submitted(review.number(), review.broughtTogether(),
                                        why.confirming(review.doubts().keySet())))));
    }

    /**
     * Takes what was published since into the draft, so that its author types on from there; whatever else is
     * wrong may stay.
     */
    public Outcome bringTogether(long id, Decision decision, Person author) {
        return decide(id, decision,
                new Act(draft -> draft.progress().isSubmittableBy(author) && !draft.withdraws(),
                        review -> review.readable()
                                ? new Hindrances(List.of(), review.unchosen(), List.of())
                                : Hindrances.of(review.problems()),
                        review -> store.save(
                                review.draft().broughtTogether(review.number(), review.broughtTogether()))));
    }

    /** Keeps what its author would say of a draft while they go on typing. */
    public Outcome propose(long id, Decision decision, Person author) {
        var why = decision.proposal();
        return decide(id, decision, new Act(draft -> draft.isBy(author), _ -> Hindrances.NONE, review -> {
            if (!why.equals(Proposal.NONE) && !why.equals(review.draft().proposal()))
                store.save(review.draft()
                        .with(review.draft().progress().proposing(why.confirming(review.doubts().keySet()))));
        }));
    }

    /** Publishes a draft as one revision. */
    public Outcome publish(long id, Decision decision, Person person) {
        return decide(id, decision, new Act(draft -> draft.isPublishableBy(person),
                review -> review.hindrances(decision), review -> {
                    var revision = publisher.publish(ChangeSet.of(review, decision.proposal(), person));
                    store.discard(review.draft());
                    published.add(review.draft(), revision.getNumber());
                }));
    }

    /** Gives a draft back to its author, with a comment. */
    public Outcome sendBack(long id, Decision decision, Person reviewing) {
        var problems = new Problems();
        problems.rejectIf(decision.comment().isEmpty(), "comment", "problem.comment");
        problems.atMost("comment", decision.comment(), LONGEST_COMMENT);
        return decide(id, decision,
                new Act(draft -> draft.isReturnableBy(reviewing),
                        _ -> Hindrances.inDecision(problems.found()), review -> store.save(review.draft()
                                .with(review.draft().progress().sentBack(decision.comment(), reviewing)))));
    }

    /** Goes on with what somebody began who can no longer sign in; nobody has two drafts of one record. */
    public Outcome takeOver(long id, Decision decision, Person admin) {
        return decide(id, decision, new Act(draft -> draft.isLeftTo(admin), review -> {
            var record = review.draft().record();
            return record != null && drafts.find(record.kind(), record.key(), admin).isPresent()
                    ? Hindrances.of(List.of(new Problem("", "problem.draft", List.of())))
                    : Hindrances.NONE;
        }, review -> store.save(review.draft().with(review.draft().progress().takenOver(admin)))));
    }

    /** Whatever became of it meanwhile. */
    public Outcome discard(Draft draft, Person person) {
        if (!draft.isBy(person) && !draft.isLeftTo(person)) throw new ForbiddenException(Draft.NOT_YOURS);
        store.discard(draft);
        return Outcome.DONE;
    }

    private Outcome decide(long id, Decision decision, Act act) {
        try {
            return publisher.inTurn(newest -> decideInTurn(id, decision, act, newest));
        } catch (DataAccessException | PersistenceException e) {
            var rule = DatabaseRule.of(e).orElseThrow(() -> e);
            return Outcome.hindered(reviewer.review(drafts.get(id), decision.choices()),
                    Hindrances.of(List.of(new Problem("", "problem.rule", List.of(rule)))));
        }
    }

    private Outcome decideInTurn(long id, Decision decision, Act act, long newest) {
        var draft = drafts.lock(id);
        if (!act.right().test(draft)) throw new ForbiddenException(Draft.NOT_YOURS);
        var review = reviewer.reviewInTurn(draft, decision.choices(), newest);
        if (!review.state().equals(decision.state())) return Outcome.changed(review);
        var hindrances = act.hindrances().apply(review);
        if (!hindrances.isEmpty()) return Outcome.hindered(review, hindrances);
        act.doing().accept(review);
        return Outcome.DONE;
    }
}
