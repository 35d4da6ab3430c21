package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form has only its own rows. */
class MergedRowsTests {

    record Line(String state) implements Row {

        @Override
        public List<List<Object>> keys() {
            return List.of(List.of(state));
        }
    }

    record Sheet(List<Line> participations) implements Document {

        static Sheet of(String... states) {
            return new Sheet(List.of(states).stream().map(Line::new).toList());
        }

        @Override
        public String key() {
            return "sheet";
        }

        @Override
        public String name() {
            return "Sheet";
        }

        @Override
        public void check(Problems problems, References references) {}
    }

    private static final MergedRows ROWS = new MergedRows(Sheet.of("FR", "THEIRS", "MINE"),
            Sheet.of("FR", "MINE"));

    private static Problem overlap(int first, int second) {
        return ROWS.inForm(new Problem("participations[" + second + "].state", "problem.overlap",
                List.of("LV", first + 1, second + 1)));
    }

    @Test
    void numbersTheRowsAsTheFormDoes() {
        assertThat(ROWS.inForm(new Problem("participations[2].to", "problem.order", List.of())).field())
                .isEqualTo("participations[1].to");
        assertThat(overlap(1, 2))
                .isEqualTo(new Problem("participations[1].state", "problem.overlap.together", List.of("LV")));
    }

    @Test
    void takesOfTwoRowsTheOneThatTheFormHas() {
        assertThat(overlap(0, 1).field()).isEqualTo("participations[0].state");
    }

    @Test
    void namesNoRowThatTheFormLacks() {
        assertThat(ROWS.inForm(new Problem("participations[1].to", "problem.order", List.of())).field())
                .isEqualTo("participations");
    }

    @Test
    void leavesAloneWhatIsNoRowOfTheRecord() {
        var problem = new Problem("newSources[1].url", "problem.url", List.of("x"));
        assertThat(ROWS.inForm(problem)).isEqualTo(problem);
    }
}
