package eu.pescoportal.editing.bulk;

import static eu.pescoportal.editing.bulk.Grounds.cells;
import static eu.pescoportal.editing.bulk.Grounds.problems;
import static eu.pescoportal.editing.bulk.Grounds.rows;
import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of projects that begin or end together. */
@NullUnmarked
class ProjectsTests {

    private static Establishing establishing(NewProject... projects) {
        return new Establishing(PartialDate.of("2025-05-27"), "act", "Annex", 6, true,
                "Put on the PESCO list", List.of(projects));
    }

    private static NewProject project(String name, @Nullable String slug, List<String> coordinators,
            List<String> members) {
        return new NewProject(name, null, slug, Domain.SPACE, "What it is.", coordinators, members,
                List.of());
    }

    private static Ending ending(Outcome outcome, String date, @Nullable String mergedInto) {
        return new Ending(outcome, PartialDate.of(date), "act", null, true, "Taken off the list",
                "Its aim is met.", mergedInto, List.of());
    }

    private static ProjectDocument only(Made made) {
        assertThat(made.documents()).hasSize(1);
        return (ProjectDocument) made.documents().getFirst();
    }

    @Test
    void projectsBeginWithThoseWhoTakePart() {
        var ground = Grounds.of(called("Old"));
        var made = establishing(project("Day Eye", null, List.of("Estonia"), List.of("FR, de", "Spain")),
                project("Night Eye", "night", List.of(), List.of())).on(ground, List.of());
        assertThat(problems(ground)).isEmpty();
        assertThat(rows(made)).containsOnlyKeys("day-eye", "night");
        assertThat(rows(made).get("day-eye")).containsExactly("EE COORDINATOR 2025-05-27 to null",
                "FR MEMBER 2025-05-27 to null", "DE MEMBER 2025-05-27 to null",
                "ES MEMBER 2025-05-27 to null");
        var project = (ProjectDocument) made.documents().getFirst();
        assertThat(project.established()).isEqualTo(PartialDate.of("2025-05-27"));
        assertThat(project.establishmentChecked()).isTrue();
        assertThat(project.participations().getFirst().citations())
                .containsExactly(new Citation("act", "Annex"));
        assertThat(project.wave()).isEqualTo(6);
    }

    @Test
    void theKeyIsMadeOfTheAcronymOrElseTheName() {
        var acronym = new NewProject("Day Eye", "D-EYE 2", null, Domain.SPACE, "S.", List.of(), List.of(),
                List.of());
        assertThat(acronym.key()).isEqualTo("d-eye-2");
        assertThat(project("Œil & Ωmega: l’été", null, List.of(), List.of()).key()).isEqualTo("oeil-l-ete");
        assertThat(project("Word ".repeat(30), null, List.of(), List.of()).key()).hasSizeLessThanOrEqualTo(60)
                .endsWith("word");
    }

    @Test
    void whatIsWrongIsSaidInTheRow() {
        var ground = Grounds.of(called("Old"));
        establishing(project("Old", null, List.of("Narnia"), List.of("EE")),
                project("Eye", null, List.of("EE"), List.of("EE")),
                project("Eye", null, List.of(), List.of()),
                new NewProject(null, null, null, null, null, List.of(), List.of(), List.of()))
                .on(ground, List.of());
        assertThat(problems(ground)).containsExactlyInAnyOrder("projects[0].coordinators problem.bulk.states",
                "projects[0].slug problem.taken", "projects[1].members problem.bulk.twice",
                "projects[2].slug problem.twice", "projects[3].slug problem.missing",
                "projects[3].name problem.missing", "projects[3].domain problem.missing",
                "projects[3].summary problem.missing");
    }

    @Test
    void aWaveThatCannotBeIsToldOnce() {
        var ground = Grounds.of(called("Old"));
        new Establishing(PartialDate.of("2025"), "act", null, 0, false, "On the list",
                List.of(project("A", null, List.of(), List.of()), project("B", null, List.of(), List.of())))
                .on(ground, List.of());
        assertThat(problems(ground)).containsExactly("wave problem.wave");
    }

    @Test
    void projectsEnd() {
        var ground = Grounds.of(called("A").withMembers("EE"), called("B"));
        var made = ending(Outcome.COMPLETED, "2026-05", null).on(ground, cells("a", "b"));
        assertThat(problems(ground)).isEmpty();
        assertThat(made.documents()).hasSize(2);
        var project = (ProjectDocument) made.documents().getFirst();
        assertThat(project.ended()).isEqualTo(PartialDate.of("2026-05"));
        assertThat(project.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(project.statusNote()).isEqualTo("Its aim is met.");
        assertThat(project.milestones()).singleElement()
                .satisfies(milestone -> assertThat(milestone.title()).isEqualTo("Taken off the list"));
        assertThat(project.sources()).contains("act");
        assertThat(rows(made).get("a")).containsExactly("EE MEMBER null to null");
    }

    @Test
    void projectsAreMergedIntoAnother() {
        var made = ending(Outcome.MERGED, "2026", "b").on(Grounds.of(called("A"), called("B")), cells("a"));
        assertThat(only(made).mergedInto()).isEqualTo("b");
        var itself = Grounds.of(called("A"), called("B"));
        ending(Outcome.MERGED, "2026", "a").on(itself, cells("a"));
        assertThat(problems(itself)).containsExactly("a problem.itself");
        var nowhere = Grounds.of(called("A"));
        ending(Outcome.CLOSED, "2026", "c").on(nowhere, cells("a"));
        assertThat(problems(nowhere)).containsExactly("mergedInto problem.mergedOnly",
                "mergedInto problem.project");
    }

    @Test
    void whatHadEndedOrNotBegunIsTold() {
        var ground = Grounds.of(called("A").ended("2020", Outcome.CLOSED),
                called("B").establishedOn("2026-06"));
        ending(Outcome.CLOSED, "2026-05", null).on(ground, cells("a", "b"));
        assertThat(problems(ground)).containsExactly("a problem.bulk.ended", "b problem.bulk.early");
    }
}
