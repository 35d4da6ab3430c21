package eu.pescoportal.editing.bulk;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The boxes of a table on a day: what the register says there, and whether it can be ticked, and is.
 *
 * @param onlyHeld
 *            only where the state has a role
 */
record Boxes(RegisterWords words, LocalDate day, boolean onlyHeld, Set<Cell> ticked) {

    /**
     * @param state
     *            empty for the project as a whole
     */
    Grid.Box of(ProjectDocument project, String state, String label) {
        var cell = new Cell(project.slug(), state);
        var role = role(project, state);
        var isTicked = ticked.contains(cell);
        return new Grid.Box(cell.value(),
                role.map(held -> label + ", " + words.say(held.message())).orElse(label), role.orElse(null),
                !onlyHeld || role.isPresent() || isTicked, isTicked);
    }

    private Optional<Role> role(ProjectDocument project, String state) {
        return project.participations()
                .stream()
                .filter(row -> state.equals(row.state()) && row.role() != null && row.period().holdsOn(day))
                .map(Participation::role)
                .findFirst();
    }
}
