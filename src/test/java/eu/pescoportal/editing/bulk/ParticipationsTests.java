package eu.pescoportal.editing.bulk;

import static eu.pescoportal.editing.bulk.Grounds.cells;
import static eu.pescoportal.editing.bulk.Grounds.problems;
import static eu.pescoportal.editing.bulk.Grounds.rows;
import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of participations that begin, change or end together. */
@NullUnmarked
class ParticipationsTests {

    private static Joining joining(Role role, @Nullable String from) {
        return new Joining(role, PartialDate.ofNullable(from), "act", "Annex", true, null, null, List.of(),
                List.of());
    }

    private static Leaving leaving(String to, boolean checked) {
        return new Leaving(PartialDate.of(to), "act", "Annex", checked, List.of(), List.of());
    }

    @Test
    void aStateObservesSeveralProjects() {
        var ground = Grounds.of(called("A"), called("B").withMembers("FR"), called("C"));
        var made = joining(Role.OBSERVER, "2025-05-27").on(ground, cells("a/EE", "b/EE"));
        assertThat(problems(ground)).isEmpty();
        assertThat(rows(made)).isEqualTo(Map.of("a", List.of("EE OBSERVER 2025-05-27 to null"), "b",
                List.of("FR MEMBER null to null", "EE OBSERVER 2025-05-27 to null")));
        assertThat(made.title().code()).isEqualTo("bulk.title.joining.state");
    }

    @Test
    void theRowsRestOnTheSourceAndThePlaceInIt() {
        var made = joining(Role.MEMBER, "2025").on(Grounds.of(called("A")), cells("a/EE"));
        assertThat(made.documents()).singleElement()
                .isInstanceOfSatisfying(ProjectDocument.class, project -> {
                    assertThat(project.participations().getFirst().citations())
                            .containsExactly(new Citation("act", "Annex"));
                    assertThat(project.sources()).contains("act");
                });
    }

    @Test
    void aStateInAnotherRoleChangesIt() {
        var ground = Grounds.of(called("A").with(since("2018-03-06", "EE", Role.OBSERVER)));
        var made = joining(Role.MEMBER, "2025-05-27").on(ground, cells("a/EE"));
        assertThat(problems(ground)).isEmpty();
        assertThat(rows(made)).isEqualTo(
                Map.of("a", List.of("EE OBSERVER 2018-03-06 to 2025-05-27", "EE MEMBER 2025-05-27 to null")));
    }

    @Test
    void theSameRoleIsToldAndLeftAlone() {
        var ground = Grounds.of(called("A").with(since(null, "EE", Role.MEMBER)), called("B"));
        var made = joining(Role.MEMBER, "2025-05-27").on(ground, cells("a/EE", "b/EE"));
        assertThat(rows(made)).containsOnlyKeys("b");
        assertThat(made.remarks()).singleElement()
                .satisfies(left -> assertThat(left.arguments().toString()).contains("EE", "A"));
    }

    @Test
    void rolesThatWouldOverlapAreTold() {
        var ground = Grounds.of(called("Later").with(since("2026", "EE", Role.COORDINATOR)),
                called("Same Day").with(since("2025-05-27", "EE", Role.OBSERVER)),
                called("Same Later").with(since("2026", "EE", Role.MEMBER)),
                called("Over").with(between("2018", "2020", "EE", Role.COORDINATOR)));
        var made = joining(Role.MEMBER, "2025-05-27").on(ground,
                cells("later/EE", "same-day/EE", "same-later/EE", "over/EE"));
        assertThat(problems(ground)).containsExactly("later/EE problem.bulk.overlap",
                "same-day/EE problem.bulk.overlap", "same-later/EE problem.bulk.overlap");
        assertThat(rows(made)).isEqualTo(
                Map.of("over", List.of("EE COORDINATOR 2018 to 2020", "EE MEMBER 2025-05-27 to null")));
    }

    @Test
    void nobodyJoinsWhatDoesNotRunOrFromOutside() {
        var ground = Grounds.of(called("New").establishedOn("2026-01-01"),
                called("Old").ended("2024-07-15", Outcome.CLOSED),
                called("That Year").establishedOn("2025-11"));
        joining(Role.MEMBER, "2025-05-27").on(ground, cells("new/EE", "old/EE"));
        assertThat(problems(ground)).containsExactly("new/EE problem.bulk.early",
                "old/EE problem.bulk.ended");
        var outside = Grounds.of(called("A"));
        joining(Role.MEMBER, "2017-12-10").on(outside, cells("a/EE"));
        assertThat(problems(outside)).containsExactly("a/EE problem.bulk.early");
        var imprecise = Grounds.of(called("That Year").establishedOn("2025-11"));
        joining(Role.MEMBER, "2025").on(imprecise, cells("that-year/EE"));
        assertThat(problems(imprecise)).isEmpty();
    }

    @Test
    void whereTheBeginningIsUnknownItIsSaidByWhenTheyTookPart() {
        var ground = Grounds.of(called("A"), called("B").with(since("2019", "EE", Role.OBSERVER)),
                called("C").with(since(null, "EE", Role.MEMBER)));
        var knownBy = new Joining(Role.MEMBER, null, "act", null, false, PartialDate.of("2020"), null,
                List.of(), List.of());
        var made = knownBy.on(ground, cells("a/EE", "b/EE", "c/EE"));
        assertThat(rows(made)).isEqualTo(Map.of("a", List.of("EE MEMBER null to null unchecked")));
        assertThat(problems(ground)).containsExactly("b/EE problem.bulk.overlap");
        assertThat(made.remarks()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidAndNothingMade() {
        var ground = Grounds.of(called("A"));
        var made = new Joining(null, null, "no-such", null, false, null, null, List.of(), List.of())
                .on(ground, cells("a/EE"));
        assertThat(made.documents()).isEmpty();
        assertThat(problems(ground)).containsExactly("role problem.missing", "from problem.bulk.from",
                "source problem.source");
    }

    @Test
    void aStatesParticipationsEnd() {
        var ground = Grounds.of(called("A").with(since("2018", "EE", Role.MEMBER)).withMembers("FR"),
                called("B").with(between("2018", "2030", "EE", Role.COORDINATOR)),
                called("C").with(between("2018", "2025-05-27", "EE", Role.COORDINATOR)));
        var made = leaving("2025-05-27", true).on(ground, cells("a/EE", "b/EE", "c/EE"));
        assertThat(problems(ground)).isEmpty();
        assertThat(rows(made))
                .isEqualTo(Map.of("a", List.of("FR MEMBER null to null", "EE MEMBER 2018 to 2025-05-27"), "b",
                        List.of("EE COORDINATOR 2018 to 2025-05-27")));
        assertThat(made.remarks()).hasSize(1);
    }

    @Test
    void aRowWhoseEndIsNotCheckedIsNotChecked() {
        var ground = Grounds.of(called("A").with(since("2018", "EE", Role.MEMBER)));
        var made = leaving("2025-05-27", false).on(ground, cells("a/EE"));
        assertThat(rows(made)).isEqualTo(Map.of("a", List.of("EE MEMBER 2018 to 2025-05-27 unchecked")));
    }

    @Test
    void nothingEndsWhereNothingIs() {
        var ground = Grounds.of(called("A").with(since("2026", "EE", Role.MEMBER)), called("B"),
                called("C").with(between("2018", "2020", "EE", Role.MEMBER)));
        leaving("2025-05-27", true).on(ground, cells("a/EE", "b/EE", "c/EE"));
        assertThat(problems(ground)).containsExactly("a/EE problem.bulk.absent", "b/EE problem.bulk.absent",
                "c/EE problem.bulk.absent");
    }
}
