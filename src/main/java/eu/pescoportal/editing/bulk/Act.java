package eu.pescoportal.editing.bulk;

import java.util.List;

/** A change of many records, as it was typed. */
interface Act {

    /**
     * What it makes of the register. What keeps it from being done is reported where it was typed, or at the
     * cell; what is made without that is nothing to be taken.
     *
     * @param cells
     *            what it is done to
     */
    Made on(Ground ground, List<Cell> cells);

    /** Projects named in a text, beside those that are ticked. */
    default List<String> namedProjects() {
        return List.of();
    }

    /** States named in a text: in each of the projects named. */
    default List<String> namedStates() {
        return List.of();
    }
}
