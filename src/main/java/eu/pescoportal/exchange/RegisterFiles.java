package eu.pescoportal.exchange;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.kind.Checker;
import java.util.ArrayList;
import java.util.List;

/**
 * What the register's files say: documents, each with the place where it stands, not yet held against any
 * rule, and what of the files could not be read.
 */
public record RegisterFiles(List<Checker.Brought> brought, List<Fault> faults) {

    static RegisterFiles nothing() {
        return new RegisterFiles(new ArrayList<>(), new ArrayList<>());
    }

    /** In the order of the files. */
    public List<Document> documents() {
        return brought.stream().map(Checker.Brought::document).toList();
    }
}
