package eu.pescoportal.record.kind;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Documents that come into the register together, judged by example. */
@NullUnmarked
class CheckerTests {

    /** A document that may refer to a source. */
    record Card(String key, String name, String source) implements Document {

        @Override
        public void check(Problems problems, References references) {
            problems.required("name", name);
            problems.known("source", source, RecordKind.SOURCE, references);
        }
    }

    /** A register with some sources, and one that was withdrawn. */
    private static final Standing REGISTER = new Standing() {

        @Override
        public boolean has(RecordKind kind, String key) {
            return kind == RecordKind.SOURCE && Set.of("act", "report").contains(key);
        }

        @Override
        public Optional<String> at(RecordKind kind, String address) {
            return Optional.of("act").filter(_ -> kind == RecordKind.SOURCE && address.equals("x.org/act"));
        }

        @Override
        public boolean isTaken(RecordKind kind, String key) {
            return has(kind, key) || kind == RecordKind.SOURCE && key.equals("gone");
        }
    };

    private static Checker.Brought partner(String key, String source) {
        return new Checker.Brought("partners.json", "[0].", RecordKind.PARTNER, new Card(key, "Name", source),
                true);
    }

    private static Checker.Brought source(String at, String key, boolean isNew) {
        return new Checker.Brought("sources.json", at, RecordKind.SOURCE, new Card(key, "Name", null), isNew);
    }

    private static List<String> found(Checker.Brought... documents) {
        return new Checker(List.of(documents), REGISTER).findings()
                .stream()
                .map(f -> f.file() + " " + f.problem().field() + " " + f.problem().code())
                .toList();
    }

    @Test
    void findsNothingWrongWithWhatRefersToWhatStandsOrComesAlong() {
        assertThat(found(partner("p", "act"))).isEmpty();
        assertThat(found(partner("p", "letter"), source("[0].", "letter", true))).isEmpty();
    }

    @Test
    void reportsEachProblemAtItsPlace() {
        var nameless = new Checker.Brought("", "newSources[1].", RecordKind.SOURCE, new Card("k", " ", null),
                true);
        assertThat(found(partner("p", "letter"), nameless)).containsExactly(
                "partners.json [0].source problem.source", " newSources[1].name problem.missing");
        assertThat(found(partner("p", "gone"))).containsExactly("partners.json [0].source problem.source");
    }

    @Test
    void givesNoKeyTwice() {
        assertThat(found(source("[0].", "letter", true), source("[1].", "letter", true),
                partner("letter", "act"))).containsExactly("sources.json [1].key problem.twice");
    }

    @Test
    void givesANewRecordNoKeyThatIsOrWasAnothers() {
        assertThat(found(source("[0].", "act", true))).containsExactly("sources.json [0].key problem.taken");
        assertThat(found(source("[0].", "gone", true))).containsExactly("sources.json [0].key problem.taken");
        assertThat(found(partner("act", "act"))).as("of another kind").isEmpty();
        assertThat(found(source("[0].", "act", false), source("[1].", "gone", false))).isEmpty();
    }

    @Test
    void letsNoTwoRecordsStandAtOneAddress() {
        assertThat(found(located("[0].", "letter", "x.org/act", true)))
                .containsExactly("sources.json [0].url problem.address");
        assertThat(
                found(located("[0].", "letter", "x.org/1", true), located("[1].", "note", "x.org/1", true)))
                .containsExactly("sources.json [1].url problem.address");
        assertThat(found(located("", "act", "x.org/act", false))).as("its own").isEmpty();
        assertThat(
                found(located("[0].", "act", "x.org/new", false), located("[1].", "note", "x.org/act", true)))
                .as("the other moves away")
                .isEmpty();
    }

    private static Checker.Brought located(String at, String key, String address, boolean isNew) {
        return new Checker.Brought("sources.json", at, RecordKind.SOURCE, new Located(key, address), isNew);
    }

    record Located(String key, String address) implements Document {

        @Override
        public String name() {
            return key;
        }

        @Override
        public void check(Problems problems, References references) {}
    }

    @Test
    void keepsAWordOfTheAddressesFree() {
        assertThat(found(source("", "new", true))).containsExactly("sources.json key problem.reserved");
    }

    @Test
    void callsAKeyByTheNameThatItsKindGivesIt() {
        var state = new Checker.Brought("", "", RecordKind.STATE, new Card("new", "Name", null), true);
        assertThat(found(state)).containsExactly(" code problem.reserved");
    }
}
