package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.Difference;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.LatestVersion;
import eu.pescoportal.record.Merge;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import java.util.List;
import java.util.Map;
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
        Snapshot register) {

    /** The state of record and draft that this shows; publishing asks whether it is still the same. */
    public String state() {
        return draft.saved() + "/" + (latest == null ? "new" : latest.state());
    }

    /** Whether a page that showed that state showed another one of the draft. */
    public static boolean isOf(Draft draft, String state) {
        return state.startsWith(draft.saved() + "/");
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

    public List<Merge.Clash> unchosen() {
        return clashes.stream().filter(clash -> !choices.containsKey(clash.id())).toList();
    }

    /** What was typed, with what was published since. */
    Form broughtTogether() {
        return draft.withdraws() || !isOvertaken()
                ? draft.form()
                : Form.of(document).withNewSourcesOf(draft.form());
    }

    /** What keeps it from being handed on with that reason. */
    Hindrances hindrances(Proposal proposal) {
        var inDecision = new Problems();
        proposal.check(inDecision, references);
        return new Hindrances(problems, unchosen(), inDecision.found());
    }
}
