package eu.pescoportal.editing;

import eu.pescoportal.record.Problem;
import eu.pescoportal.record.difference.Merge;
import java.util.List;
import java.util.stream.Stream;

/**
 * What keeps a draft from being handed on.
 *
 * @param inDraft
 *            in what was typed, each at its place in the form
 * @param unchosen
 *            what somebody else and the author both changed, and nobody has chosen
 * @param inDecision
 *            in what the decision says of itself
 */
public record Hindrances(List<Problem> inDraft, List<Merge.Clash> unchosen, List<Problem> inDecision) {

    public static final Hindrances NONE = new Hindrances(List.of(), List.of(), List.of());

    public static Hindrances of(List<Problem> problems) {
        return new Hindrances(problems, List.of(), List.of());
    }

    public static Hindrances inDecision(List<Problem> problems) {
        return new Hindrances(List.of(), List.of(), problems);
    }

    /** With what else is in the way. */
    public Hindrances and(Hindrances more) {
        return new Hindrances(both(inDraft, more.inDraft), both(unchosen, more.unchosen),
                both(inDecision, more.inDecision));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    public boolean isEmpty() {
        return inDraft.isEmpty() && unchosen.isEmpty() && inDecision.isEmpty();
    }
}
