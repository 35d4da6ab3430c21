package eu.pescoportal.editing.bulk;

import static eu.pescoportal.editing.bulk.Grounds.cells;
import static eu.pescoportal.editing.bulk.Grounds.problems;
import static eu.pescoportal.editing.bulk.Grounds.rows;
import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.AProject;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a state that joins PESCO. */
@NullUnmarked
class AccessionTests {

    private static Snapshot withMalta(AProject... projects) {
        return SmallRegister.of(projects)
                .with(List.of(new MemberStateDocument("MT", "Malta", "Valletta", null,
                        PartialDate.of("2004-05-01"), null, null, null, null, null, List.of())), List.of());
    }

    private static Accession joins(String state, @Nullable Role role) {
        return new Accession(state, PartialDate.of("2027-01"), "act", null, role, true, null, List.of());
    }

    @Test
    void aStateJoinsAndTakesPartFromThatDayOn() {
        var ground = Grounds.of(withMalta(called("A"), called("B").withMembers("EE"), called("C")));
        var made = joins("MT", Role.OBSERVER).on(ground, cells("a", "b"));
        assertThat(problems(ground)).isEmpty();
        var malta = (MemberStateDocument) made.documents().getFirst();
        assertThat(malta.pescoFrom()).isEqualTo(PartialDate.of("2027-01"));
        assertThat(malta.sources()).containsExactly("act");
        assertThat(rows(made)).isEqualTo(Map.of("a", List.of("MT OBSERVER 2027-01 to null"), "b",
                List.of("EE MEMBER null to null", "MT OBSERVER 2027-01 to null")));
    }

    @Test
    void itMayJoinWithoutAnyProject() {
        var ground = Grounds.of(withMalta());
        var made = joins("MT", null).on(ground, List.of());
        assertThat(problems(ground)).isEmpty();
        assertThat(made.documents()).hasSize(1);
    }

    @Test
    void nobodyJoinsTwice() {
        var ground = Grounds.of(withMalta());
        joins("EE", null).on(ground, List.of());
        assertThat(problems(ground)).containsExactly("state problem.bulk.joined");
    }

    @Test
    void whoeverTakesPartDoesSoInARole() {
        var ground = Grounds.of(withMalta(called("A")));
        joins("MT", null).on(ground, cells("a"));
        assertThat(problems(ground)).containsExactly("role problem.missing");
    }

    @Test
    void fromOutsideNobodyTakesPart() {
        var ground = Grounds.of(withMalta(called("A")));
        new Joining(Role.MEMBER, PartialDate.of("2027"), "act", null, true, null, null, List.of(), List.of())
                .on(ground, cells("a/MT"));
        assertThat(problems(ground)).containsExactly("a/MT problem.bulk.outside");
    }
}
