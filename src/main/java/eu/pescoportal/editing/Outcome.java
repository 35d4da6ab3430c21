package eu.pescoportal.editing;

import org.jspecify.annotations.Nullable;

/**
 * What came of a decision.
 *
 * @param review
 *            as things stand now, if nothing was done
 * @param hindrances
 *            why; none if it was done
 * @param changed
 *            record or draft are no longer as the page showed them
 */
public record Outcome(@Nullable Review review, Hindrances hindrances, boolean changed) {

    static final Outcome DONE = new Outcome(null, Hindrances.NONE, false);

    static Outcome changed(Review now) {
        return new Outcome(now, Hindrances.NONE, true);
    }

    static Outcome hindered(Review now, Hindrances by) {
        return new Outcome(now, by, false);
    }

    public boolean isDone() {
        return review == null;
    }
}
