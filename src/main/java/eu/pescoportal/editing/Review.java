package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.record.difference.Merge;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A draft held against what stands today: what publishing it would change, where somebody has to choose, and
 * what keeps it from being published.
 *
 * @param latest
 *            the record's last version; null for a new record
 * @param document
 *            what would be published, the chosen sides of the clashes included
 * @param newSources
 *            what would be published with it
 * @param differences
 *            from the last version; none for a new record
 * @param choices
 *            the side taken of each clash, so far as it was
 * @param problems
 *            each at its place in the form
 * @param readable
 *            all that was typed could be read; else the differences are not the whole truth
 * @param references
 *            what the publication can rest on
 * @param register
 *            that it is held against
 */
public record Review(Draft draft, @Nullable LatestVersion latest, Document document,
        List<SourceDocument> newSources, List<Difference> differences, List<Merge.Clash> clashes,
        Map<String, Decision.Side> choices, List<Problem> problems, boolean readable, References references,
        Snapshot register) implements Reviewed {

    @Override
    public String state() {
        return draft.saved() + "/" + (latest == null ? "new" : latest.state());
    }

    /** Whether a page that showed that state showed another one of the draft. */
    public static boolean isOf(Draft draft, String state) {
        return state.startsWith(draft.saved() + "/");
    }

    /** Whether a page that showed that state showed the draft as it was before it was saved last. */
    public static boolean wasNextTo(Draft draft, String state) {
        return state.startsWith(draft.saved() - 1 + "/");
    }

    public int number() {
        return latest == null ? 0 : latest.number();
    }

    /** Something was published since the draft was begun. */
    public boolean isOvertaken() {
        return number() > draft.base();
    }

    /** The record does not stand now; publishing puts it back. */
    public boolean isWithdrawn() {
        return latest != null && latest.withdrawn();
    }

    /** A page could be made of it; that it changes nothing is no fault. */
    public boolean isSound() {
        return problems.stream().allMatch(problem -> problem.code().equals(Together.NOTHING));
    }

    public List<Merge.Clash> unchosen() {
        return clashes.stream().filter(clash -> !choices.containsKey(clash.id())).toList();
    }

    /** What was typed, with what was published since. */
    Form broughtTogether() {
        return draft.withdraws() || !isOvertaken()
                ? draft.form()
                : Form.of(document).withNewSourcesOf(draft.form());
    }

    /**
     * Unusual values that are new with it, by the names under which they are confirmed; what stands already
     * was confirmed once. Where the same is unusual in two records of a set, each is confirmed by itself.
     */
    public SequencedMap<String, Problem> doubts() {
        var doubts = new LinkedHashMap<String, Problem>();
        if (draft.withdraws()) return doubts;
        var standing = register.shelf(draft.kind())
                .find(Objects.requireNonNullElse(draft.key(), ""))
                .map(stands -> Doubts.of((Record) stands, "", register))
                .orElse(List.of())
                .stream()
                .map(Problem::arguments)
                .toList();
        var found = new ArrayList<>(Doubts.of((Record) document, "", register));
        for (int i = 0; i < newSources.size(); i++)
            found.addAll(Doubts.of(newSources.get(i), Shape.NEW_SOURCES + "[" + i + "].", register));
        found.removeIf(doubt -> standing.contains(doubt.arguments()));
        var within = draft.isInSet() ? draft.id() + ":" : "";
        found.forEach(doubt -> doubts.put(within + Doubts.id(doubt), doubt));
        return doubts;
    }

    /** What keeps it from being handed on by that decision. */
    public Hindrances hindrances(Decision decision) {
        var inDecision = new Problems();
        decision.proposal().check(inDecision, references);
        inDecision.rejectIf(!decision.proposal().confirmed().containsAll(doubts().keySet()), "confirm",
                "problem.unconfirmed");
        return new Hindrances(problems, unchosen(), inDecision.found());
    }
}
