package eu.pescoportal.editing.copy;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and did not save.
 *
 * @param place
 *            the address at which the form is opened again
 * @param draft
 *            that it was typed over; null where nothing was saved yet
 * @param formId
 *            of the form for a new record; empty where the record stands
 * @param set
 *            that a new draft is to come into; null for none
 * @param saved
 *            how often the draft had been saved
 * @param kept
 *            grows whenever a copy is kept
 */
public record WorkingCopy(String place, @Nullable Long draft, RecordKind kind, String formId,
        @Nullable Long set, int base, int saved, Form form, long kept, Instant keptAt) {

    /** What lists call it: the name typed, else where it is. */
    public String name() {
        return form.name().isEmpty() ? place : form.name();
    }
}
