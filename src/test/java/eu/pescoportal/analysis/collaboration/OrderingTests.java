package eu.pescoportal.analysis.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which states stand, by examples. */
class OrderingTests {

    @Test
    void putsThoseSideBySideThatShareMost() {
        int[][] twoPairs = {{4, 0, 4, 1}, {0, 3, 0, 3}, {4, 0, 4, 0}, {1, 3, 0, 3}};
        assertThat(Ordering.of(twoPairs)).isEqualTo(List.of(2, 0, 3, 1));
    }

    /** The first two share most, but each shares a larger part with the third, which has few. */
    @Test
    void measuresByTheShareOfProjectsAndNotByTheirNumber() {
        int[][] twoBigAndOneSmall = {{20, 6, 4}, {6, 20, 4}, {4, 4, 4}};
        assertThat(Ordering.of(twoBigAndOneSmall)).isEqualTo(List.of(0, 2, 1));
    }

    @Test
    void keepsTheOrderWhereNothingIsShared() {
        assertThat(Ordering.of(new int[][]{{1, 0}, {0, 1}})).isEqualTo(List.of(0, 1));
        assertThat(Ordering.of(new int[][]{{1}})).isEqualTo(List.of(0));
        assertThat(Ordering.of(new int[0][])).isEmpty();
    }
}
