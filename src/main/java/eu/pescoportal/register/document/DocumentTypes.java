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
            case SOURCE -> SourceDocument.class;
        };
    }
}
