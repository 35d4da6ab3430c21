package eu.pescoportal.analysis.changes;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said of a change beside its date, so that it is not taken for more than it is.
 *
 * @param unchecked
 *            its sources are not yet checked
 * @param unknownDay
 *            the day is not known; it is told where it counts from
 * @param stated
 *            the date that is stated, where that counts from a later one, the establishment of the project
 * @param knownBy
 *            by when the state is known to have had the role
 */
record Doubt(boolean unchecked, boolean unknownDay, @Nullable PartialDate stated,
        @Nullable PartialDate knownBy, @Nullable String note) {

    static Doubt of(boolean checked, @Nullable String note) {
        return new Doubt(!checked, false, null, null, note);
    }

    /** Of a start that is told on a date, which may be another than the one stated. */
    static Doubt ofStart(boolean checked, @Nullable PartialDate stated, PartialDate told) {
        return new Doubt(!checked, stated == null, told.equals(stated) ? null : stated, null, null);
    }

    /** The note of a participation that has an end is about that end. */
    static Doubt ofStart(Participation part, PartialDate told) {
        var doubt = ofStart(part.checked(), part.from(), told);
        return new Doubt(doubt.unchecked, doubt.unknownDay, doubt.stated, part.knownBy(),
                part.to() == null ? part.note() : null);
    }

    /** With what has to be said of the role that ends with it. */
    Doubt after(Participation before) {
        var notes = before.note() == null ? note : note == null ? before.note() : before.note() + " " + note;
        return new Doubt(unchecked, unknownDay, stated, knownBy, notes);
    }
}
