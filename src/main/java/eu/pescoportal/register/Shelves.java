package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;

/** The records of each kind. */
record Shelves(Shelf<ProjectDocument> projects, Shelf<MemberStateDocument> states,
        Shelf<PartnerDocument> partners, Shelf<SourceDocument> sources) {

    static final Shelves EMPTY = new Shelves(Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty());

    Shelf<? extends Document> of(RecordKind kind) {
        return switch (kind) {
            case PROJECT -> projects;
            case STATE -> states;
            case PARTNER -> partners;
            case SOURCE -> sources;
        };
    }
}
