package eu.pescoportal.editing.form;

import eu.pescoportal.record.Longest;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be.
 *
 * @param unit
 *            what is counted, as scripts and messages call it
 * @param special
 *            no other text has that limit, so it is said beside the field
 */
public record Length(int most, String unit, boolean special) {

    static Length of(@Nullable Longest declared) {
        return declared == null
                ? new Length(FormReader.LONGEST, "characters", false)
                : new Length(declared.value(), declared.of() == Longest.Unit.WORDS ? "words" : "characters",
                        true);
    }
}
