package eu.pescoportal.analysis.changes;

import static eu.pescoportal.analysis.changes.ChangeKind.APPROVED;
import static eu.pescoportal.analysis.changes.ChangeKind.ENDED;
import static eu.pescoportal.analysis.changes.ChangeKind.ESTABLISHED;
import static eu.pescoportal.analysis.changes.ChangeKind.JOINED;
import static eu.pescoportal.analysis.changes.ChangeKind.MERGED;
import static eu.pescoportal.analysis.changes.ChangeKind.STARTED;
import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static eu.pescoportal.register.AProject.tie;
import static eu.pescoportal.register.AProject.unchecked;
import static eu.pescoportal.register.AProject.uncheckedTie;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.AProject;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of changes, each on a register of a few projects. */
class ChangesTests {

    @Test
    void countsTheLastDayAndNotTheFirst() {
        var project = called("Radio").with(since("2018-03-06", "FR", Role.COORDINATOR),
                since("2019-05-01", "DE", Role.MEMBER));
        assertThat(told("2018-03-06", "2019-04-30", project)).isEmpty();
        assertThat(told("2018-03-05", "2018-03-06", project)).containsExactly("2018-03-06 ESTABLISHED radio",
                "2018-03-06 JOINED radio FR -> coordinator");
        assertThat(told("2019-04-30", "2019-05-01", project))
                .containsExactly("2019-05-01 JOINED radio DE -> member");
        assertThat(told("2019-05-01", "2026-01-01", project)).isEmpty();
    }

    @Test
    void tellsOfAProjectFirstThatItIsThereAndThenWhoByRole() {
        var project = called("Radio").with(since(null, "DE", Role.OBSERVER), since(null, "ES", Role.MEMBER),
                since(null, "EE", Role.MEMBER), since(null, "FR", Role.COORDINATOR));
        assertThat(changes(project)).extracting(Change::kind)
                .containsExactly(ESTABLISHED, JOINED, JOINED, JOINED, JOINED);
        assertThat(changes(project)).extracting(Change::subject).containsExactly("", "FR", "EE", "ES", "DE");
        assertThat(changes(project)).allMatch(Change::founding);
    }

    @Test
    void tellsAnUnknownStartWithTheEstablishmentAndMarksIt() {
        var joined = changes(called("Radio").withMembers("DE")).getLast();
        assertThat(joined.date().text()).isEqualTo("2018-03-06");
        assertThat(joined.doubt().unknownDay()).isTrue();
        assertThat(joined.founding()).isTrue();
    }

    @Test
    void letsAStartBeforeTheProjectCountFromItAndSaysWhatIsStated() {
        var joined = changes(called("Radio").with(since("2018", "DE", Role.MEMBER))).getLast();
        assertThat(joined.date().text()).isEqualTo("2018-03-06");
        assertThat(joined.doubt().stated()).hasToString("2018");
        assertThat(joined.doubt().unknownDay()).isFalse();
    }

    @Test
    void letsAPartialDateCountFromItsFirstDayAndKeepsIt() {
        var project = called("Radio").with(since("2019", "DE", Role.MEMBER));
        assertThat(told("2018-12-31", "2019-01-01", project))
                .containsExactly("2019 JOINED radio DE -> member");
        assertThat(told("2019-01-01", "2019-12-31", project)).isEmpty();
    }

    @Test
    void callsItAChangeOfRoleWhereAnotherBeginsOnTheDay() {
        var project = called("Radio").with(between("2018-03-06", "2020-03", "EE", Role.MEMBER),
                since("2020-03-01", "EE", Role.OBSERVER));
        assertThat(told("2018-03-06", "2026-01-01", project))
                .containsExactly("2020-03-01 ROLE_CHANGED radio EE member -> observer");
    }

    @Test
    void callsItLeavingAndJoiningWhereThereIsADayBetween() {
        var project = called("Radio").with(between("2018-03-06", "2020-03-01", "EE", Role.MEMBER),
                since("2020-03-02", "EE", Role.OBSERVER));
        assertThat(told("2018-03-06", "2026-01-01", project)).containsExactly(
                "2020-03-01 LEFT radio EE member -> ", "2020-03-02 JOINED radio EE -> observer");
    }

    @Test
    void tellsNothingWhereTheSameRoleGoesOn() {
        var project = called("Radio").with(between("2018-03-06", "2020-03-01", "EE", Role.MEMBER),
                since("2020-03-01", "EE", Role.MEMBER));
        assertThat(told("2018-03-06", "2026-01-01", project)).isEmpty();
    }

    @Test
    void letsNobodyLeaveAProjectThatEnded() {
        var project = called("Radio").ended("2020-05-01", Outcome.CLOSED)
                .with(between("2018-03-06", "2020-05-01", "FR", Role.COORDINATOR),
                        since("2018-03-06", "DE", Role.MEMBER),
                        between("2018-03-06", "2020-04-30", "ES", Role.MEMBER),
                        between("2018-03-06", "2021", "IT", Role.MEMBER),
                        since("2020-06-01", "EE", Role.MEMBER));
        assertThat(told("2018-03-06", "2026-01-01", project)).containsExactly(
                "2020-04-30 LEFT radio ES member -> ", "2020-05-01 ENDED radio ongoing -> closed");
    }

    @Test
    void saysWhatAProjectMergedInto() {
        var changes = changes(called("Old").mergedInto("new", "2020"), called("New"));
        assertThat(changes.getLast()).extracting(Change::kind, Change::wordAfter)
                .containsExactly(MERGED, "new");
        assertThat(changes(called("Old").ended("2020", Outcome.MERGED)).getLast())
                .extracting(Change::kind, Change::wordAfter)
                .containsExactly(MERGED, "merged");
        assertThat(changes(called("Old").ended("2020", Outcome.COMPLETED)).getLast())
                .extracting(Change::kind, Change::wordAfter)
                .containsExactly(ENDED, "completed");
    }

    @Test
    void tellsApprovalAndStartOfAThirdState() {
        var project = called("Radio")
                .with(tie("no", LinkKind.PARTICIPATES, "2021-05-06", "2021-12-14", "2023"));
        assertThat(told("2018-03-06", "2026-01-01", project)).containsExactly(
                "2021-05-06 APPROVED radio no -> approved",
                "2021-12-14 STARTED radio no approved -> participates",
                "2023 LEFT radio no participates -> ");
    }

    @Test
    void tellsAThirdStateOnceHoweverManyLinksSayIt() {
        var project = called("Radio").with(tie("no", LinkKind.APPROVED, "2021-05-06", null, "2021-12-14"),
                tie("no", LinkKind.PARTICIPATES, "2021-05-06", "2021-12-14", null),
                tie("no", LinkKind.WORKS_WITH, null, "2019-01-01", null),
                tie("no", LinkKind.REQUESTED, null, "2020-01-01", null));
        assertThat(told("2018-03-06", "2026-01-01", project)).containsExactly(
                "2021-05-06 APPROVED radio no -> approved",
                "2021-12-14 STARTED radio no approved -> participates");
    }

    @Test
    void marksAThirdStateOfWhichTheStartIsUnknown() {
        var started = changes(
                called("Radio").with(tie("no", LinkKind.PARTICIPATES, "2021-05-06", null, null))).getLast();
        assertThat(started.kind()).isEqualTo(STARTED);
        assertThat(started.date().text()).isEqualTo("2021-05-06");
        assertThat(started.doubt().unknownDay()).isTrue();
        var approved = changes(called("Radio").with(tie("no", LinkKind.APPROVED))).getLast();
        assertThat(approved.kind()).isEqualTo(APPROVED);
        assertThat(approved.founding()).isTrue();
        assertThat(approved.doubt().unknownDay()).isTrue();
    }

    @Test
    void treatsWhatIsUncheckedAsAbsentWhereOnlyCheckedFactsCount() {
        var project = called("Radio")
                .with(unchecked("DE", Role.MEMBER), since("2019-01-01", "FR", Role.MEMBER))
                .with(uncheckedTie("no", LinkKind.APPROVED));
        var snapshot = SmallRegister.of(project);
        assertThat(Changes.between(snapshot, day("2017-12-11"), day("2026-01-01"), true))
                .extracting(ChangesTests::told)
                .containsExactly("2018-03-06 ESTABLISHED radio", "2019-01-01 JOINED radio FR -> member");
        assertThat(changes(project)).filteredOn(change -> change.doubt().unchecked()).hasSize(3);
    }

    /** Whatever of its date, role or outcome is put right. */
    @Test
    void keepsTheNameOfAChangeThatIsCorrected() {
        var before = called("Radio").ended("2022", Outcome.CLOSED)
                .with(since("2018-03-06", "FR", Role.COORDINATOR), since("2019", "DE", Role.MEMBER),
                        between("2018-03-06", "2020", "EE", Role.MEMBER), since("2021", "EE", Role.MEMBER))
                .with(tie("no", LinkKind.APPROVED, "2021-05-06", null, null));
        var after = called("Radio").mergedInto("other", "2022-07-01")
                .with(since(null, "FR", Role.COORDINATOR), since("2019-05-06", "DE", Role.OBSERVER),
                        between("2018-03-06", "2020-02", "EE", Role.MEMBER),
                        since("2021-06", "EE", Role.OBSERVER))
                .with(tie("no", LinkKind.APPROVED, "2021-05-07", null, null));
        assertThat(changes(after)).extracting(Change::name)
                .containsExactlyInAnyOrderElementsOf(changes(before).stream().map(Change::name).toList())
                .doesNotHaveDuplicates()
                .contains("radio.EE.joined.2");
    }

    private static List<Change> changes(AProject... projects) {
        return Changes.between(SmallRegister.of(projects), day("2017-12-11"), day("2026-01-01"), false);
    }

    private static List<String> told(String from, String to, AProject project) {
        return Changes.between(SmallRegister.of(project), day(from), day(to), false)
                .stream()
                .map(ChangesTests::told)
                .toList();
    }

    private static String told(Change change) {
        var roles = change.kind() == ESTABLISHED
                ? null
                : (change.wordBefore() == null ? "" : change.wordBefore() + " ") + "-> "
                        + (change.wordAfter() == null ? "" : change.wordAfter());
        return Stream
                .of(change.date().text(), change.kind().name(), change.project(), change.state(),
                        change.partner(), roles)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
