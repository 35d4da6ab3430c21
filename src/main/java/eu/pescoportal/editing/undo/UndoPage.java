package eu.pescoportal.editing.undo;

import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.record.wording.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows that asks whether a publication is to be undone.
 *
 * @param form
 *            names the form, so that two presses of its button begin one set
 */
record UndoPage(Undo undo, String form, List<Fate> fates, @Nullable Notice notice) {

    /**
     * What becomes of a record, in words.
     *
     * @param keeping
     *            if what was changed later wins
     * @param restoring
     *            if the state before wins
     * @param chosen
     *            the word of the side that was chosen; empty for none
     */
    record Fate(Step step, List<Line> keeping, List<Line> restoring, String chosen) {

        public boolean isUnchosen() {
            return step.collides() && chosen.isEmpty();
        }
    }

    /** Those in which somebody has to choose stand first. */
    public List<Fate> colliding() {
        return fates.stream().filter(fate -> fate.step().collides()).toList();
    }

    public List<Fate> others() {
        return fates.stream().filter(fate -> !fate.step().collides()).toList();
    }

    public String path() {
        return "/admin/history/" + undo.revision() + "/undo";
    }
}
