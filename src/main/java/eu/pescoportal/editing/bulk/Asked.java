package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.TypedDate;
import java.time.LocalDate;
import java.util.Set;

/**
 * What was typed and ticked on the page of a change of many records.
 *
 * @param register
 *            as the set would leave it into which it goes
 * @param ticked
 *            in the table
 */
record Asked(Place place, Snapshot register, Form form, Scope scope, Set<Cell> ticked) {

    Bulk bulk() {
        return place.bulk();
    }

    /** The day on which it happens, so far as it can be read. */
    LocalDate day(LocalDate otherwise) {
        return TypedDate.known(form.text(bulk().date())).map(date -> date.firstDay()).orElse(otherwise);
    }

    /** The key of what it rests on. */
    String source() {
        return Code.Form.KEY.read(form.text(bulk().source()));
    }

    Asked on(Snapshot other) {
        return new Asked(place, other, form, scope, ticked);
    }

    Asked with(Form other) {
        return new Asked(place, register, other, scope, ticked);
    }

    Asked ticking(Set<Cell> other) {
        return new Asked(place, register, form, scope, other);
    }
}
