package eu.pescoportal.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectDocumentTests {

    @Test
    void acceptsARoleThatBeginsOnTheDayTheOtherEnds() {
        assertThat(problems(
                with(part("FR", Role.OBSERVER, null, "2020-03"), part("FR", Role.MEMBER, "2020-03", null))))
                .isEmpty();
    }

    @Test
    void namesBothRowsOfOverlappingRoles() {
        var problems = problems(with(part("DE", Role.MEMBER, "2019", null),
                part("FR", Role.OBSERVER, null, "2020-04"), part("FR", Role.MEMBER, "2020-03", null)));
        assertThat(problems).containsExactly(
                new Problem("participations[2].state", "problem.overlap", List.of(new Country("FR"), 2, 3)));
    }

    @Test
    void refusesAnEmptyRange() {
        assertThat(problems(with(part("FR", Role.MEMBER, "2020-03", "2020-03-01"))))
                .extracting(Problem::field)
                .containsExactly("participations[0].to");
    }

    @Test
    void refusesWhatEndedBeforeTheProjectBegan() {
        assertThat(problems(with(part("FR", Role.MEMBER, null, "2018")))).extracting(Problem::field)
                .containsExactly("participations[0].to");
    }

    @Test
    void refusesUnknownStatesAndSources() {
        var stranger = new Participation("XX", Role.MEMBER, null, null, null, List.of(Citation.of("nowhere")),
                true, null);
        assertThat(problems(with(stranger))).extracting(Problem::field)
                .contains("participations[0].state", "participations[0].citations[0].source");
    }

    @Test
    void knowsItsMembershipOnlyWhenEveryRowIsChecked() {
        var coordinator = part("FR", Role.COORDINATOR, null, null);
        var member = part("DE", Role.MEMBER, null, null);
        var unchecked = AProject.unchecked("IT", Role.MEMBER);
        assertThat(with().membershipKnown()).isEqualTo(MembershipKnown.UNKNOWN);
        assertThat(with(coordinator).membershipKnown()).isEqualTo(MembershipKnown.PARTIAL);
        assertThat(with(coordinator, member).membershipKnown()).isEqualTo(MembershipKnown.SOURCED);
        assertThat(with(coordinator, member, unchecked).membershipKnown()).isEqualTo(MembershipKnown.PARTIAL);
    }

    @Test
    void listsEachCitedSourceOnceBeforeFurtherReading() {
        assertThat(with(part("FR", Role.MEMBER, null, null)).sources()).containsExactly("act", "report");
    }

    @Test
    void refusesAFactThatRestsOnNothing() {
        var baseless = new Participation("FR", Role.MEMBER, null, null, null, List.of(), true, null);
        assertThat(problems(with(baseless))).containsExactly(
                new Problem("participations[0].citations[0].source", "problem.missing", List.of()));
    }

    @Test
    void refusesAnEvidenceOfARoleThatHasABeginning() {
        var twice = new Participation("FR", Role.MEMBER, PartialDate.of("2019"), null, PartialDate.of("2020"),
                List.of(Citation.of("act")), true, null);
        assertThat(problems(with(twice))).extracting(Problem::field)
                .containsExactly("participations[0].knownBy");
    }

    private static List<Problem> problems(ProjectDocument document) {
        var problems = new Problems();
        document.check(problems, (kind, key) -> switch (kind) {
            case SOURCE -> Set.of("act", "report").contains(key);
            case STATE -> Set.of("FR", "DE", "IT").contains(key);
            default -> false;
        });
        return problems.found();
    }

    private static Participation part(String state, Role role, @Nullable String from, @Nullable String to) {
        return AProject.between(from, to, state, role);
    }

    private static ProjectDocument with(Participation... participations) {
        return new ProjectDocument("amber-road", "Amber Road", null, List.of(), 1, Domain.SPACE,
                PartialDate.of("2018-03-06"), "act", null, null, null, null, true, "A road.", List.of(), null,
                false, List.of(participations), List.of(), List.of(), List.of(), List.of("report", "act"),
                null);
    }
}
