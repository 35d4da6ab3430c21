package eu.pescoportal.project;

import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.source.Source;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.Programme;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Money for a project or for work linked to it, in whole euros; the amount may be unknown. */
@Embeddable
record Funding(@Enumerated(EnumType.STRING) FundingKind kind,
        @Enumerated(EnumType.STRING) Programme programme, @Nullable Integer year, @Nullable Long amountEur,
        @Nullable String note,
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "source_id") Source source) {

    ProjectDocument.Funding toDocument() {
        return new ProjectDocument.Funding(kind, programme, year, amountEur, note, source.getKey());
    }
}
