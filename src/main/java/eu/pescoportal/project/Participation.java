package eu.pescoportal.project;

import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.source.Source;
import eu.pescoportal.state.MemberState;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A state's role in a project, from when to when, on whose word. */
@Embeddable
record Participation(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "state_code") MemberState state,
        @Enumerated(EnumType.STRING) Role role, @Column(name = "valid_from") @Nullable PartialDate from,
        @Column(name = "valid_to") @Nullable PartialDate to,
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "source_id") Source source,
        boolean checked, @Nullable String note) {

    ProjectDocument.Participation toDocument() {
        return new ProjectDocument.Participation(state.getCode(), role, from, to, source.getKey(), checked,
                note);
    }
}
