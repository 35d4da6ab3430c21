package eu.pescoportal.editing.bulk;

import eu.pescoportal.vocabulary.Role;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table in which cells are ticked: projects by states; or a list of either, where the other is one, or
 * none.
 *
 * @param columns
 *            the states; none for a list
 */
record Grid(List<Column> columns, List<Line> lines) {

    record Column(String code, String name) {}

    /**
     * @param key
     *            of the project or the state
     * @param acronym
     *            null where it has none
     * @param boxes
     *            one for each column; the only one of a list
     */
    record Line(String key, String name, @Nullable String acronym, List<Box> boxes) {}

    /**
     * @param label
     *            what it says to those who do not see where it stands
     * @param role
     *            that the state has there on the day; null for none
     * @param open
     *            whether it can be ticked
     */
    record Box(String value, String label, @Nullable Role role, boolean open, boolean ticked) {

        public String id() {
            return Cell.FIELD + value;
        }
    }

    public boolean isList() {
        return columns.isEmpty();
    }

    /** What can be ticked. */
    Stream<Box> open() {
        return lines.stream().flatMap(line -> line.boxes().stream()).filter(Box::open);
    }

    boolean has(String value) {
        return open().anyMatch(box -> box.value().equals(value));
    }
}
