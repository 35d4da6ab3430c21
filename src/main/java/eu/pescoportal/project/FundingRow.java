package eu.pescoportal.project;

import eu.pescoportal.register.document.Funding;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.Programme;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A sum of money as its table has it. */
@Embeddable
record FundingRow(@Enumerated(EnumType.STRING) FundingKind kind,
        @Enumerated(EnumType.STRING) Programme programme, @Nullable Integer year, @Nullable Long amountEur,
        @Nullable String note) {

    static FundingRow of(Funding f) {
        return new FundingRow(f.kind(), f.programme(), f.year(), f.amountEur(), f.note());
    }
}
