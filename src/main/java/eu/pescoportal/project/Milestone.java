package eu.pescoportal.project;

import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.source.Source;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Something that happened in a project's life. */
@Embeddable
record Milestone(PartialDate date, @Enumerated(EnumType.STRING) MilestoneKind kind, String title,
        @Nullable String detail,
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "source_id") Source source,
        boolean checked) {

    ProjectDocument.Milestone toDocument() {
        return new ProjectDocument.Milestone(date, kind, title, detail, source.getKey(), checked);
    }
}
