package eu.pescoportal.editing.undo;

import eu.pescoportal.editing.desk.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows that asks whether a publication is to be undone.
 *
 * @param form
 *            names the form, so that two presses of its button begin one set
 */
record UndoPage(Undo undo, String form, List<Line> lines, @Nullable Notice notice) {

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
    record Line(Step step, List<String> keeping, List<String> restoring, String chosen) {

        public boolean isUnchosen() {
            return step.collides() && chosen.isEmpty();
        }
    }

    /** Those in which somebody has to choose stand first. */
    public List<Line> colliding() {
        return lines.stream().filter(line -> line.step().collides()).toList();
    }

    public List<Line> others() {
        return lines.stream().filter(line -> !line.step().collides()).toList();
    }

    public String path() {
        return "/admin/history/" + undo.revision() + "/undo";
    }
}
