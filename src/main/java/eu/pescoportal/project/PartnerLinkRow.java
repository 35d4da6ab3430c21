package eu.pescoportal.project;

import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A partner link as its table has it. */
@Embeddable
record PartnerLinkRow(String partner, @Enumerated(EnumType.STRING) LinkKind kind, String title,
        @Nullable String detail, @Nullable PartialDate approved,
        @Column(name = "valid_from") @Nullable PartialDate from,
        @Column(name = "valid_to") @Nullable PartialDate to, boolean checked) {

    static PartnerLinkRow of(PartnerLink l) {
        return new PartnerLinkRow(l.partner(), l.kind(), l.title(), l.detail(), l.approved(), l.from(),
                l.to(), l.checked());
    }
}
