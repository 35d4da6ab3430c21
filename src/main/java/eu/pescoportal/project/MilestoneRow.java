package eu.pescoportal.project;

import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A milestone as its table has it. */
@Embeddable
record MilestoneRow(PartialDate date, @Enumerated(EnumType.STRING) MilestoneKind kind, String title,
        @Nullable String detail, boolean checked) {

    static MilestoneRow of(Milestone m) {
        return new MilestoneRow(m.date(), m.kind(), m.title(), m.detail(), m.checked());
    }
}
