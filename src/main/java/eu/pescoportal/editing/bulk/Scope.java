package eu.pescoportal.editing.bulk;

import org.jspecify.annotations.Nullable;

/**
 * Of which state, or which project, a page is asked; of all where both are null.
 *
 * @param state
 *            its code
 */
record Scope(@Nullable String state, @Nullable String project) {

    static final Scope ALL = new Scope(null, null);

    boolean isAll() {
        return state == null && project == null;
    }

    boolean holds(Cell cell) {
        return (state == null || cell.state().equals(state))
                && (project == null || cell.project().equals(project));
    }
}
