package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.register.document.EventDocument;
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

    default Shelf<EventDocument> events() {
        return shelf(RecordKind.EVENT, EventDocument.class);
    }

    default Shelf<DecisionDocument> decisions() {
        return shelf(RecordKind.DECISION, DecisionDocument.class);
    }

    /** The official ones. */
    default Shelf<CountDocument> counts() {
        return shelf(RecordKind.COUNT, CountDocument.class);
    }

    default Shelf<ClaimDocument> claims() {
        return shelf(RecordKind.CLAIM, ClaimDocument.class);
    }

    default Shelf<CommitmentDocument> commitments() {
        return shelf(RecordKind.COMMITMENT, CommitmentDocument.class);
    }
}
