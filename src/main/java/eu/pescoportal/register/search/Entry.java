package eu.pescoportal.register.search;

import eu.pescoportal.record.RecordKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a record to find it. A match in the names counts most. A label is the name of
 * something else that it belongs to (domain, wave, partner) and is met only as a whole, so that a stray
 * "wave" and a stray "6" in a text are not wave 6.
 *
 * @param otherNames
 *            acronyms, names in other languages, official numbers: as good as the name, whole or in part
 * @param labels
 *            with each name that people use for the same thing as a label of its own
 */
public record Entry(Kind kind, String key, String name, List<String> otherNames, List<String> labels,
        List<String> texts) {

    /** In the order in which hits of one tier stand. */
    public enum Kind {

        STATE(RecordKind.STATE), PROJECT(RecordKind.PROJECT), PARTNER(RecordKind.PARTNER), DOMAIN(null),
        WAVE(null), SOURCE(RecordKind.SOURCE);

        private final @Nullable RecordKind record;

        Kind(@Nullable RecordKind record) {
            this.record = record;
        }

        /** None of what has a name but is no record. */
        public Optional<RecordKind> record() {
            return Optional.ofNullable(record);
        }
    }
}
