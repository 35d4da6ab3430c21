package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.copy.WorkingCopy;

/** A working copy, and what the page of its form does with it. */
public record Unsaved(WorkingCopy copy, State state) {

    public enum State {
        /** The form shows it. */
        SHOWN,
        /** The same, and its draft was saved since it was kept. */
        OVERTAKING,
        /** Its draft was saved since, so the form shows that. */
        OFFERED
    }

    public boolean isShown() {
        return state != State.OFFERED;
    }
}
