package eu.pescoportal.editing.desk.work;

import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.copy.WorkingCopy;
import eu.pescoportal.editing.set.DraftSet;
import java.util.List;

/**
 * What somebody has to do.
 *
 * @param mine
 *            drafts outside of sets
 * @param abandoned
 *            of those who can no longer sign in, for an admin
 * @param unsaved
 *            what was typed and never saved
 */
public record Work(Drafts mine, Drafts toReview, Drafts abandoned, List<WorkingCopy> unsaved) {

    /** Drafts alone, and sets of them. */
    public record Drafts(List<Draft> alone, List<DraftSet> sets) {

        static final Drafts NONE = new Drafts(List.of(), List.of());

        public boolean isEmpty() {
            return alone.isEmpty() && sets.isEmpty();
        }

        public int size() {
            return alone.size() + sets.size();
        }
    }
}
