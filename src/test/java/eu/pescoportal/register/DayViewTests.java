package eu.pescoportal.register;

import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static eu.pescoportal.register.AProject.tie;
import static eu.pescoportal.register.AProject.unchecked;
import static eu.pescoportal.register.AProject.uncheckedTie;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true on a day, by examples. */
class DayViewTests {

    private static final String TODAY = "2026-06-01";

    @Test
    void listsAProjectFromTheDayOfItsEstablishment() {
        var radio = called("Radio").establishedOn("2019-11-12");
        assertThat(on("2019-11-11", radio).project("radio")).isEmpty();
        assertThat(on("2019-11-12", radio).project("radio")).isPresent();
    }

    @Test
    void countsARoleFromItsFirstDayUntilTheDayBeforeItsEnd() {
        var radio = called("Radio").with(between("2019", "2020-03", "FR", Role.MEMBER));
        assertThat(members("2018-12-31", radio)).isEmpty();
        assertThat(members("2019-01-01", radio)).containsExactly("FR");
        assertThat(members("2020-02-29", radio)).containsExactly("FR");
        assertThat(members("2020-03-01", radio)).isEmpty();
    }

    @Test
    void countsARoleOfWhichTheBeginningIsUnknownFromTheEstablishmentOn() {
        var radio = called("Radio").with(since(null, "FR", Role.MEMBER));
        assertThat(members("2018-03-06", radio)).containsExactly("FR");
    }

    @Test
    void showsAStateInTheRoleThatItHasOnThatDayOnly() {
        var radio = called("Radio").with(between(null, "2020", "FR", Role.OBSERVER),
                since("2020", "FR", Role.COORDINATOR));
        assertThat(shown("2019-12-31", radio).observers()).containsExactly("FR");
        assertThat(shown("2020-01-01", radio).observers()).isEmpty();
        assertThat(shown("2020-01-01", radio).coordinators()).containsExactly("FR");
    }

    @Test
    void showsOfAnEndedProjectWhoTookPartOnItsLastDay() {
        var radio = called("Radio").ended("2024-07-15", Outcome.CLOSED)
                .with(between(null, "2024-07-14", "DE", Role.MEMBER),
                        between(null, "2024-07-15", "FR", Role.MEMBER),
                        since("2024-07-15", "IT", Role.MEMBER));
        assertThat(members(TODAY, radio)).containsExactly("FR");
        assertThat(shown(TODAY, radio).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void callsAProjectThatEndedLaterOngoing() {
        var radio = called("Radio").ended("2024-07-15", Outcome.CLOSED);
        assertThat(shown("2024-07-14", radio).status()).isEqualTo(Status.ONGOING);
        assertThat(shown("2024-07-15", radio).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void countsCoordinatorsAndMembersAsMembersButNoObservers() {
        var view = on(TODAY, called("Radio").withMembers("FR", "DE")
                .with(since(null, "IT", Role.COORDINATOR), since(null, "ES", Role.OBSERVER)));
        assertThat(view.members(0)).isEqualTo(3);
        assertThat(view.project(0).numberOfMembers()).isEqualTo(3);
    }

    @Test
    void treatsUncheckedFactsAsAbsentWhereOnlyCheckedOnesAreAskedFor() {
        var radio = called("Radio").withMembers("FR")
                .with(unchecked("DE", Role.MEMBER))
                .with(uncheckedTie("nato", LinkKind.WORKS_WITH));
        assertThat(members(on(TODAY, radio))).containsExactly("DE", "FR");
        assertThat(members(checked(radio))).containsExactly("FR");
        assertThat(checked(radio).project(0).partners()).isEmpty();
        assertThat(checked(radio).find(Asking.forAll().without("DE").filter()).total()).isEqualTo(1);
    }

    @Test
    void callsAMembershipUnknownThatHasNoCheckedFact() {
        var radio = called("Radio").with(unchecked("FR", Role.MEMBER));
        assertThat(on(TODAY, radio).project(0).membershipKnown()).isEqualTo(MembershipKnown.PARTIAL);
        assertThat(checked(radio).project(0).membershipKnown()).isEqualTo(MembershipKnown.UNKNOWN);
    }

    @Test
    void tiesAProjectToNatoThatIsTiedToOneOfItsBodies() {
        var radio = called("Radio").with(tie("ncia", LinkKind.WORKS_WITH));
        assertThat(partners(TODAY, radio)).containsExactly("nato", "ncia");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = {"REQUESTED", "NAMED"})
    void neverCountsARequestOrAMereMention(LinkKind kind) {
        assertThat(partners(TODAY, called("Radio").with(tie("nato", kind), tie("no", kind)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void countsAThirdStateOnlyWhereTheCouncilLetItIn(LinkKind kind) {
        var letIn = Set.of(LinkKind.PARTICIPATES, LinkKind.APPROVED).contains(kind);
        assertThat(partners(TODAY, called("Radio").with(tie("no", kind))))
                .isEqualTo(letIn ? List.of("no") : List.of());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = {"RUNS", "FUNDS", "WORKS_WITH", "INTENDED",
            "SUPPORTED"})
    void countsEveryRealTieToAnybodyElse(LinkKind kind) {
        assertThat(partners(TODAY, called("Radio").with(tie("eda", kind)))).containsExactly("eda");
    }

    @ParameterizedTest
    @CsvSource({"2021-05-06, 2021-12-14, 2021-05-05, false", "2021-05-06, 2021-12-14, 2021-05-06, true",
            ", 2021-12-14, 2021-12-13, false", ", 2021-12-14, 2021-12-14, true", ", , 2018-03-06, true"})
    void countsATieFromItsApprovalOrItsStart(String approved, String from, String day, boolean counts) {
        var radio = called("Radio").with(tie("no", LinkKind.PARTICIPATES, approved, from, null));
        assertThat(partners(day, radio).contains("no")).isEqualTo(counts);
    }

    @Test
    void countsATieUntilTheDayBeforeItsEnd() {
        var radio = called("Radio").with(tie("eda", LinkKind.RUNS, null, "2020", "2022"));
        assertThat(partners("2021-12-31", radio)).containsExactly("eda");
        assertThat(partners("2022-01-01", radio)).isEmpty();
    }

    @Test
    void keepsWhatIsNotCountedAmongThePartnersTies() {
        var view = on(TODAY, called("Radio").with(tie("nato", LinkKind.NAMED)));
        assertThat(view.tied("nato").isEmpty()).isTrue();
        assertThat(view.standings("nato")).containsOnlyKeys(LinkKind.NAMED);
        assertThat(view.ties("nato")).hasSize(1);
    }

    @Test
    void countsHowManyMembersProjectsShare() {
        var view = on(TODAY, called("Antenna").withMembers("FR", "DE"), called("Boat").withMembers("IT"),
                called("Radio").withMembers("FR", "DE", "EE"));
        assertThat(view.sharing(2)).extracting(BitSet::toString)
                .containsExactly("{0, 1, 2}", "{0, 2}", "{0, 2}", "{2}");
    }

    private static DayView on(String day, AProject... projects) {
        return SmallRegister.of(projects).on(LocalDate.parse(day), false);
    }

    private static DayView checked(AProject... projects) {
        return SmallRegister.of(projects).on(LocalDate.parse(TODAY), true);
    }

    private static ProjectOn shown(String day, AProject project) {
        return on(day, project).project(0);
    }

    private static List<String> members(String day, AProject project) {
        return members(on(day, project));
    }

    /** What a row shows and what a filter finds are the same. */
    private static List<String> members(DayView view) {
        var members = view.project(0).members();
        assertThat(List.of("DE", "EE", "ES", "FR", "IT"))
                .allSatisfy(state -> assertThat(view.taking(state, Set.of(Role.MEMBER)).get(0))
                        .isEqualTo(members.contains(state)));
        return members;
    }

    private static List<String> partners(String day, AProject project) {
        return shown(day, project).partners();
    }
}
