package eu.pescoportal.editing;

import java.util.Map;
import java.util.Set;

/**
 * What a person decided on a review page.
 *
 * @param state
 *            of record and draft, as the page showed them
 * @param choices
 *            the side taken of each clash, by its id
 * @param comment
 *            why it is sent back; empty otherwise
 * @param confirmed
 *            unusual values that are meant, as {@link Review#doubts} names them
 */
public record Decision(String state, Map<String, Side> choices, Proposal proposal, String comment,
        Set<String> confirmed) {

    /** That confirms nothing unusual. */
    public Decision(String state, Map<String, Side> choices, Proposal proposal, String comment) {
        this(state, choices, proposal, comment, Set.of());
    }

    /** Whose of two changes of the same thing is kept. */
    public enum Side {
        THEIRS, MINE
    }
}
