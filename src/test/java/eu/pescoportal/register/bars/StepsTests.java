package eu.pescoportal.register.bars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A number over time as a line of steps. */
class StepsTests {

    private static final Axis AXIS = Axis.until(LocalDate.of(2020, 12, 31));

    @Test
    void keepsEachValueUntilTheNextAndTheLastUntilTheEnd() {
        var values = new TreeMap<LocalDate, Integer>();
        values.put(LocalDate.of(2017, 1, 1), 0);
        values.put(LocalDate.of(2020, 12, 31), 10);
        assertThat(Steps.of("steps", AXIS, values, 20).path()).isEqualTo("M0 1000H10000V500H10000");
    }

    @Test
    void isEmptyWithoutValues() {
        assertThat(Steps.of("steps", AXIS, new TreeMap<>(), 20).path()).isEmpty();
    }
}
