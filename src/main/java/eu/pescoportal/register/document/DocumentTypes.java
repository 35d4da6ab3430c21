package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;

/** What the documents of each kind of record are. */
public final class DocumentTypes {

    private DocumentTypes() {}

    public static Class<? extends Document> of(RecordKind kind) {
        return switch (kind) {
            case PROJECT -> ProjectDocument.class;
            case STATE -> MemberStateDocument.class;
            case PARTNER -> PartnerDocument.class;
            case EVENT -> EventDocument.class;
            case DECISION -> DecisionDocument.class;
            case COUNT -> CountDocument.class;
            case CLAIM -> ClaimDocument.class;
            case COMMITMENT -> CommitmentDocument.class;
            case SOURCE -> SourceDocument.class;
        };
    }
}
