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
 *            it is no longer as the page showed it
 */
public record Outcome<R extends Reviewed>(@Nullable R review, Hindrances hindrances, boolean changed) {

    public static <R extends Reviewed> Outcome<R> nothingLeft() {
        return new Outcome<>(null, Hindrances.NONE, false);
    }

    static <R extends Reviewed> Outcome<R> changed(R now) {
        return new Outcome<>(now, Hindrances.NONE, true);
    }

    static <R extends Reviewed> Outcome<R> hindered(R now, Hindrances by) {
        return new Outcome<>(now, by, false);
    }

    public boolean isDone() {
        return review == null;
    }
}
