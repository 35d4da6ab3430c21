package eu.pescoportal.project;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A participation as its table has it: what it rests on stands in a table of its own. */
@Embeddable
record ParticipationRow(String state, @Enumerated(EnumType.STRING) Role role,
        @Column(name = "valid_from") @Nullable PartialDate from,
        @Column(name = "valid_to") @Nullable PartialDate to, @Nullable PartialDate knownBy, boolean checked,
        @Nullable String note) {

    static ParticipationRow of(Participation p) {
        return new ParticipationRow(p.state(), p.role(), p.from(), p.to(), p.knownBy(), p.checked(),
                p.note());
    }
}
