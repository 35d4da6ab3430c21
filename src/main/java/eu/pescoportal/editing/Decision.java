package eu.pescoportal.editing;

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

    /** Whose of two changes of the same thing is kept. */
    public enum Side {
        THEIRS, MINE
    }
}
