package eu.pescoportal.record.kind;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;

import java.util.Optional;

/** What a register holds already, before anything comes in. */
public interface Standing extends References {

    /** A register in which nothing was published yet. */
    Standing NOTHING = new Standing() {

        @Override
        public boolean has(RecordKind kind, String key) {
            return false;
        }

        @Override
        public boolean isTaken(RecordKind kind, String key) {
            return false;
        }
    };

    /** The key of the record that stands at that place on the web. */
    default Optional<String> at(RecordKind kind, String address) {
        return Optional.empty();
    }

    /** Whether a record has that key, or once had it: it is never given to another. */
    boolean isTaken(RecordKind kind, String key);
}
