package eu.pescoportal.editing.bulk;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be ticked in a table of projects and states.
 *
 * @param state
 *            its code; empty where the project as a whole is meant
 */
record Cell(String project, String state) {

    static final String FIELD = "cell:";
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,100})(?:/([A-Z]{2}))?");

    static Cell of(String project) {
        return new Cell(project, "");
    }

    /** As its box has it; none for what no box says. */
    static Optional<Cell> read(String value) {
        var cell = FORM.matcher(value);
        return cell.matches()
                ? Optional.of(new Cell(cell.group(1), cell.group(2) == null ? "" : cell.group(2)))
                : Optional.empty();
    }

    String value() {
        return state.isEmpty() ? project : project + "/" + state;
    }

    /** Under which a problem names it; no field is called so. */
    String field() {
        return FIELD + value();
    }

    /** What a problem named so; none for a field. */
    static Optional<Cell> at(String field) {
        return field.startsWith(FIELD) ? read(field.substring(FIELD.length())) : Optional.empty();
    }
}
