package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;

/** The records of each kind, on a shelf of their own. */
public interface Records {

    Shelf<? extends Document> shelf(RecordKind kind);

    @SuppressWarnings("unchecked") // one kind of record has one type of document
    default <D extends Document> Shelf<D> shelf(RecordKind kind, Class<D> type) {
        return (Shelf<D>) shelf(kind);
    }

    default Shelf<ProjectDocument> projects() {
        return shelf(RecordKind.PROJECT, ProjectDocument.class);
    }

    default Shelf<MemberStateDocument> states() {
        return shelf(RecordKind.STATE, MemberStateDocument.class);
    }

    default Shelf<PartnerDocument> partners() {
        return shelf(RecordKind.PARTNER, PartnerDocument.class);
    }

    default Shelf<SourceDocument> sources() {
        return shelf(RecordKind.SOURCE, SourceDocument.class);
    }
}
