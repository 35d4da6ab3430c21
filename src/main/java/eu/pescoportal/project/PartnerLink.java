package eu.pescoportal.project;

import eu.pescoportal.partner.Partner;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.source.Source;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** What ties a project to a partner, since when, on whose word. */
@Embeddable
record PartnerLink(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "partner_id") Partner partner,
        @Enumerated(EnumType.STRING) LinkKind kind, String title, @Nullable String detail,
        @Nullable PartialDate approved, @Column(name = "valid_from") @Nullable PartialDate from,
        @Column(name = "valid_to") @Nullable PartialDate to,
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "source_id") Source source,
        boolean checked) {

    ProjectDocument.PartnerLink toDocument() {
        return new ProjectDocument.PartnerLink(partner.getKey(), kind, title, detail, approved, from, to,
                source.getKey(), checked);
    }
}
