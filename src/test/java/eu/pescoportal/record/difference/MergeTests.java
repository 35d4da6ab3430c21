package eu.pescoportal.record.difference;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.Ordered;
import eu.pescoportal.record.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTests {

    record Sheet(String title, @Nullable String note, List<Line> lines, List<String> aims) {

        Sheet(String title, @Nullable String note, List<Line> lines) {
            this(title, note, lines, List.of());
        }
    }

    record Line(String state, String role, @Nullable String from, boolean checked) implements Row {

        @Override
        public List<List<Object>> keys() {
            var since = from == null ? "" : from;
            return List.of(List.of(state, role, since), List.of(state, since), List.of(state, role),
                    List.of(state));
        }
    }

    private static final Line FRANCE = new Line("FR", "COORDINATOR", "2018", true);
    private static final Line GERMANY = new Line("DE", "MEMBER", "2018", false);
    private static final Sheet BASE = new Sheet("Road", null, List.of(FRANCE, GERMANY));

    @Test
    void sameContentInAnotherOrderIsNoDifference() {
        assertThat(Differences.between(BASE, new Sheet("Road", null, List.of(GERMANY, FRANCE)))).isEmpty();
    }

    @Test
    void aCorrectedDateOrRoleLeavesARowTheSameRow() {
        var corrected = new Line("FR", "COORDINATOR", "2018-03-06", true);
        var other = new Line("DE", "OBSERVER", "2018", false);
        assertThat(Differences.between(BASE, new Sheet("Road", null, List.of(corrected, other))))
                .containsExactly(
                        new Difference.RowChange("lines", FRANCE, corrected,
                                List.of(new Difference.Field("from", "2018", "2018-03-06"))),
                        new Difference.RowChange("lines", GERMANY, other,
                                List.of(new Difference.Field("role", "MEMBER", "OBSERVER"))));
    }

    @Test
    void namesWhatWasAddedRemovedAndReplaced() {
        var italy = new Line("IT", "MEMBER", null, true);
        assertThat(Differences.between(BASE, new Sheet("Rail", "new", List.of(FRANCE, italy))))
                .containsExactly(new Difference.Field("title", "Road", "Rail"),
                        new Difference.Field("note", null, "new"),
                        new Difference.RowChange("lines", GERMANY, null, List.of()),
                        new Difference.RowChange("lines", null, italy, List.of()));
    }

    @Test
    void dropsNoneOfTwoRowsThatLookAlike() {
        var twice = new Sheet("Road", null, List.of(FRANCE, FRANCE, GERMANY));
        assertThat(Differences.between(BASE, twice))
                .containsExactly(new Difference.RowChange("lines", null, FRANCE, List.of()));
    }

    @Test
    void mergesWhatDoesNotCollide() {
        var theirs = new Sheet("Road", "theirs", List.of(FRANCE, new Line("DE", "MEMBER", "2019", false)));
        var mine = new Sheet("Rail", null, List.of(FRANCE, new Line("DE", "MEMBER", "2018", true),
                new Line("IT", "MEMBER", null, true)));
        var merge = Merge.of(BASE, theirs, mine, _ -> false);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.document()).isEqualTo(new Sheet("Rail", "theirs", List.of(FRANCE,
                new Line("DE", "MEMBER", "2019", true), new Line("IT", "MEMBER", null, true))));
    }

    @Test
    void letsSomebodyChooseWhereBothChangedTheSame() {
        var theirs = new Sheet("Rail", null, List.of(FRANCE));
        var mine = new Sheet("River", null, List.of(FRANCE, new Line("DE", "MEMBER", "2019", false)));
        var merge = Merge.of(BASE, theirs, mine, _ -> false);
        assertThat(merge.clashes()).extracting(Merge.Clash::name).containsExactly("title", "lines");
        assertThat(merge.document()).isEqualTo(mine);
        assertThat(Merge.of(BASE, theirs, mine, _ -> true).document()).isEqualTo(theirs);
        assertThat(Merge.of(BASE, theirs, mine, clash -> clash.name().equals("lines")).document())
                .isEqualTo(new Sheet("River", null, List.of(FRANCE)));
    }

    @Test
    void keepsBothOfTwoNewRowsThatOnlyLookAlike() {
        var observer = new Line("GR", "OBSERVER", "2019", true);
        var member = new Line("GR", "MEMBER", "2021", true);
        var merge = Merge.of(BASE, with(observer), with(member), _ -> false);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.document().lines).containsExactly(FRANCE, GERMANY, observer, member);
    }

    @Test
    void letsSomebodyChooseBetweenTwoNewRowsOfOneKey() {
        var checked = new Line("GR", "MEMBER", "2021", true);
        var unchecked = new Line("GR", "MEMBER", "2021", false);
        assertThat(Merge.of(BASE, with(checked), with(unchecked), _ -> false).clashes()).hasSize(1);
    }

    @Test
    void bringsTextsTogetherThatEitherSideAddedOrRemoved() {
        var merge = Merge.of(aims("a", "b", "c"), aims("a", "c", "theirs"), aims("a", "b", "mine"),
                _ -> false);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.document()).isEqualTo(aims("a", "mine", "theirs"));
    }

    @Test
    void letsSomebodyChooseWhereBothReplacedATextInTheirWay() {
        var merge = Merge.of(aims("a", "b"), aims("a", "their b"), aims("a", "my b"), _ -> false);
        assertThat(merge.clashes()).extracting(Merge.Clash::name).containsExactly("aims");
        assertThat(merge.document()).isEqualTo(aims("a", "my b"));
    }

    @Test
    void namesTheTextsThatCameAndWent() {
        assertThat(Differences.between(aims("a", "b"), aims("c", "a")))
                .containsExactly(new Difference.Items("aims", List.of("c"), List.of("b")));
    }

    @Test
    void namesTheTextsThatWereMovedOrStandTwice() {
        assertThat(Differences.between(aims("a", "b", "c", "d"), aims("d", "a", "b", "c")))
                .containsExactly(new Difference.Moved("aims", "d", 1));
        assertThat(Differences.between(aims("a", "b"), aims("a", "b", "a")))
                .containsExactly(new Difference.Items("aims", List.of("a"), List.of()));
        assertThat(Differences.between(aims("a", "b", "a"), aims("a", "b")))
                .containsExactly(new Difference.Items("aims", List.of(), List.of("a")));
        assertThat(Differences.between(aims("a", "b", "c"), aims("new", "a", "c"))).as("nothing was moved")
                .containsExactly(new Difference.Items("aims", List.of("new"), List.of("b")));
    }

    @Test
    void keepsTheOrderThatOneSideMadeAndTheTextsOfTheOther() {
        var merge = Merge.of(aims("a", "b", "c"), aims("c", "a", "b"), aims("a", "b", "c", "mine"),
                _ -> false);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.document()).isEqualTo(aims("c", "a", "b", "mine"));
        assertThat(Merge.of(aims("a", "b"), aims("a", "b", "a"), aims("a", "b", "c"), _ -> false).document())
                .isEqualTo(aims("a", "b", "c", "a"));
    }

    @Test
    void letsSomebodyChooseWhereBothMovedTexts() {
        var merge = Merge.of(aims("a", "b", "c"), aims("c", "a", "b"), aims("b", "a", "c"), _ -> true);
        assertThat(merge.clashes()).extracting(Merge.Clash::name).containsExactly("aims");
        assertThat(merge.document()).isEqualTo(aims("c", "a", "b"));
    }

    record Shelf(@Ordered(by = "from") List<Line> lines) {}

    @Test
    void namesTheRowsThatWereMovedWhereTheirOrderIsShown() {
        var italy = new Line("IT", "MEMBER", null, true);
        var before = new Shelf(List.of(FRANCE, GERMANY, italy));
        assertThat(Differences.between(before, new Shelf(List.of(italy, FRANCE, GERMANY))))
                .containsExactly(new Difference.Moved("lines", italy, 1));
        var redated = new Line("IT", "MEMBER", "2017", true);
        assertThat(Differences.between(before, new Shelf(List.of(redated, FRANCE, GERMANY))))
                .as("sorted anew by what changed")
                .containsExactly(new Difference.RowChange("lines", italy, redated,
                        List.of(new Difference.Field("from", null, "2017"))));
    }

    @Test
    void keepsTheOrderOfRowsThatOneSideMade() {
        var italy = new Line("IT", "MEMBER", null, true);
        var spain = new Line("ES", "MEMBER", null, true);
        var base = new Shelf(List.of(FRANCE, GERMANY));
        var moved = new Shelf(List.of(GERMANY, FRANCE, italy));
        var added = new Shelf(List.of(spain, FRANCE, GERMANY));
        assertThat(Merge.of(base, moved, added, _ -> false).document().lines).containsExactly(GERMANY, FRANCE,
                italy, spain);
        assertThat(Merge.of(base, added, moved, _ -> false).document().lines).containsExactly(GERMANY, FRANCE,
                italy, spain);
        assertThat(Merge.of(base, moved, base, _ -> false).document()).isEqualTo(moved);
        assertThat(Merge.of(base, base, added, _ -> false).document()).isEqualTo(added);
    }

    private static Sheet aims(String... aims) {
        return new Sheet("Road", null, List.of(), List.of(aims));
    }

    private static Sheet with(Line line) {
        return new Sheet("Road", null, List.of(FRANCE, GERMANY, line));
    }

    @Test
    void keepsItsLawsForAnyThreeStates() {
        var random = new Random(20171211);
        for (int i = 0; i < 20_000; i++) {
            var base = sheet(random);
            var theirs = changed(base, random);
            var mine = changed(base, random);
            assertSame(Merge.of(base, theirs, base, _ -> false), theirs);
            assertSame(Merge.of(base, base, mine, _ -> false), mine);
            assertSame(Merge.of(base, mine, mine, _ -> false), mine);
            var merge = Merge.of(base, theirs, mine, _ -> random.nextBoolean());
            var merged = merge.document();
            for (var line : base.lines)
                if (theirs.lines.contains(line) && mine.lines.contains(line))
                    assertThat(merged.lines).contains(line);
            for (var line : theirs.lines)
                if (isNew(line, base) && isNew(line, mine)) assertThat(merged.lines).contains(line);
            var chosen = merge.clashes().stream().anyMatch(clash -> clash.name().equals("aims"));
            for (var aim : theirs.aims)
                if (!chosen && !base.aims.contains(aim)) assertThat(merged.aims).contains(aim);
        }
    }

    /** Of a state that the other does not know at all. */
    private static boolean isNew(Line line, Sheet sheet) {
        return sheet.lines.stream().noneMatch(l -> l.state.equals(line.state));
    }

    private static void assertSame(Merge<Sheet> merge, Sheet expected) {
        assertThat(merge.clashes()).isEmpty();
        assertThat(Differences.between(expected, merge.document())).isEmpty();
    }

    private static Sheet sheet(Random random) {
        var lines = new ArrayList<Line>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var line = line(random);
            if (lines.stream().noneMatch(l -> l.state.equals(line.state))) lines.add(line);
        }
        return new Sheet("title " + random.nextInt(3), random.nextBoolean() ? null : "note", lines,
                random.nextBoolean() ? List.of("a", "b") : List.of("a"));
    }

    private static Sheet changed(Sheet base, Random random) {
        var lines = new ArrayList<Line>();
        for (var l : base.lines)
            switch (random.nextInt(6)) {
                case 0 -> {
                }
                case 1 -> lines.add(new Line(l.state, "OBSERVER", l.from, l.checked));
                case 2 -> lines.add(new Line(l.state, l.role, "2020", !l.checked));
                default -> lines.add(l);
            }
        if (random.nextInt(3) == 0) lines.add(line(random));
        var aims = new ArrayList<>(base.aims);
        if (random.nextBoolean()) aims.add("new " + random.nextInt(3));
        if (random.nextInt(4) == 0) aims.remove("b");
        return new Sheet(random.nextInt(4) == 0 ? "other" : base.title,
                random.nextInt(4) == 0 ? "changed" : base.note, lines, aims);
    }

    private static Line line(Random random) {
        return new Line(List.of("FR", "DE", "IT", "ES", "EE").get(random.nextInt(5)),
                List.of("MEMBER", "COORDINATOR").get(random.nextInt(2)),
                random.nextBoolean() ? null : "201" + (7 + random.nextInt(3)), random.nextBoolean());
    }
}
