package eu.pescoportal.editing.set;

import eu.pescoportal.editing.Decision;
import eu.pescoportal.editing.Progress;
import eu.pescoportal.editing.Proposal;
import java.util.Map;

/**
 * What a person decided on the page of a set, and what the set is called there.
 */
public record SetDecision(Decision decision, String title, String act) {

    /** That the set is what it is. */
    static SetDecision of(DraftSet set) {
        return new SetDecision(new Decision("", Map.of(), set.proposal(), ""), set.title(), set.act());
    }

    Proposal proposal() {
        return decision.proposal();
    }

    /** The set as it was decided on, with what unusual values it really has. */
    DraftSet on(SetReview review) {
        return review.set().called(title, act).with(confirmed(review));
    }

    private Progress confirmed(SetReview review) {
        return review.set().progress().proposing(proposal().confirming(review.doubts().keySet()));
    }
}
