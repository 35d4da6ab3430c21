package eu.pescoportal.editing;

import eu.pescoportal.record.Problems;
import java.util.Map;

/**
 * What a person decided on a review page.
 *
 * @param state
 *            of record and draft, as the page showed them
 * @param choices
 *            the side taken of each clash, by its id
 * @param comment
 *            why it is sent back; empty otherwise
 */
public record Decision(String state, Map<String, Side> choices, Proposal proposal, String comment) {

    public static final int LONGEST_COMMENT = 2000;

    /** What keeps something from being sent back that way. */
    public Hindrances withoutComment() {
        var problems = new Problems();
        problems.rejectIf(comment.isEmpty(), "comment", "problem.comment");
        problems.atMost("comment", comment, LONGEST_COMMENT);
        return Hindrances.inDecision(problems.found());
    }

    /** Whose of two changes of the same thing is kept. */
    public enum Side {
        THEIRS, MINE
    }
}
