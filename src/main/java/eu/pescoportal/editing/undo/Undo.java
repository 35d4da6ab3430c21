package eu.pescoportal.editing.undo;

import java.util.List;

/**
 * What undoing a publication would do.
 *
 * @param reason
 *            that it was published for
 * @param steps
 *            one for each record in which something is left to be undone
 * @param done
 *            how many records are as they were before already
 */
record Undo(long revision, String reason, List<Step> steps, int done) {

    public boolean isFirst() {
        return revision == 1;
    }

    public boolean isPossible() {
        return !isFirst() && !steps.isEmpty();
    }
}
