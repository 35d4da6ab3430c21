package eu.pescoportal.editing.set;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.editing.Act;
import eu.pescoportal.editing.Decider;
import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.Outcome;
import eu.pescoportal.web.error.NotFoundException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Publishes the sets whose time has come. Any instance may, and one is first: the database lets them take
 * turns, and whoever comes later finds nothing left to do. What is no longer as it was approved waits for a
 * reviewer again.
 */
@Component
class DueSets {

    private final DraftSets sets;
    private final DraftSetStore store;
    private final SetReviewer reviewer;
    private final SetPublisher publisher;
    private final Decider decider;
    private final Clock clock;

    DueSets(DraftSets sets, DraftSetStore store, SetReviewer reviewer, SetPublisher publisher,
            Decider decider, Clock clock) {
        this.sets = sets;
        this.store = store;
        this.reviewer = reviewer;
        this.publisher = publisher;
        this.decider = decider;
        this.clock = clock;
    }

    void publish() {
        sets.due(clock.instant()).forEach(this::publish);
    }

    private void publish(long id) {
        try {
            var outcome = decide(id, review -> review.changedSinceApproval().isEmpty(),
                    review -> review.hindrances(SetDecision.of(review.set())),
                    review -> publisher.publish(review, review.set(), approval(review).by().id()));
            if (!outcome.isDone()) decide(id, _ -> true, _ -> Hindrances.NONE, this::giveBack);
        } catch (ForbiddenException | NotFoundException _) {
            // Another instance was faster, or its authors took it back.
        }
    }

    /** That somebody approved it stays, so that the next one sees what became of that. */
    private void giveBack(SetReview review) {
        var set = review.set();
        store.save(set.with(set.progress().submitted(set.proposal())));
    }

    private Outcome<SetReview> decide(long id, Predicate<SetReview> seen,
            Function<SetReview, Hindrances> hindrances, Consumer<SetReview> doing) {
        return decider.decide(reviewer.matter(id), seen, new Act<>(this::isDue, hindrances, doing));
    }

    private boolean isDue(SetReview review) {
        return review.set().progress().isApproved() && !approval(review).publishAt().isAfter(clock.instant());
    }

    private static DraftSet.Approval approval(SetReview review) {
        return Objects.requireNonNull(review.set().approval());
    }
}
