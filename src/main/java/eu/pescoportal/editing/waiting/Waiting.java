package eu.pescoportal.editing.waiting;

/**
 * How many drafts and change sets wait for somebody to do something.
 *
 * @param toReview
 *            of others, handed on for review
 * @param sentBack
 *            of their own, with a comment
 * @param left
 *            of people who can no longer sign in, unless they are to be reviewed anyway; for an admin
 * @param state
 *            another one whenever something else waits, even if it is as many
 */
public record Waiting(int toReview, int sentBack, int left, String state) {

    public int all() {
        return toReview + sentBack + left;
    }

    boolean isNothing() {
        return all() == 0;
    }
}
