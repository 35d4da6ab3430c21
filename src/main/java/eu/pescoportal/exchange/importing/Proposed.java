package eu.pescoportal.exchange.importing;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.register.Snapshot;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A record as a file would have it.
 *
 * @param placed
 *            says where in the file a problem of the document is; nowhere if the file has told it already
 */
record Proposed(RecordKind kind, Document document, Function<Problem, Stream<BadLine>> placed) {

    RecordRef record() {
        return new RecordRef(kind, document.key());
    }

    /** For a check of several, in which it goes by that name. */
    Checker.Brought brought(String name, Snapshot register) {
        return new Checker.Brought(name, "", kind, document, register.latest(record()).isEmpty());
    }
}
