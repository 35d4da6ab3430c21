package eu.pescoportal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({"2019, 2019-01-01, 2019", "2020-03, 2020-03-01, March 2020",
            "2018-03-06, 2018-03-06, 6 March 2018"})
    void standsForItsFirstDayAndIsShownAsItIsKnown(String text, LocalDate firstDay, String words) {
        var date = PartialDate.of(text);
        assertThat(date.firstDay()).isEqualTo(firstDay);
        assertThat(date.inWords(Locale.UK)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-13", "2021-02-29", "2021-1-1", "2019-", "-2019",
            "2019-01-01T00:00", "MMXIX", "２０１９"})
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(text));
    }

    @Test
    void sortsByFirstDayThenTheLessPreciseFirst() {
        var sorted = Stream.of("2019-01-01", "2020", "2019", "2018-12-31", "2019-01", "2019-02")
                .map(PartialDate::of)
                .sorted();
        assertThat(sorted.map(PartialDate::text)).containsExactly("2018-12-31", "2019", "2019-01",
                "2019-01-01", "2019-02", "2020");
    }

    @Test
    void aPeriodHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        var period = new Period(PartialDate.of("2019"), PartialDate.of("2020-03"));
        assertThat(period.holdsOn(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(period.holdsOn(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(period.holdsOn(LocalDate.of(2020, 2, 29))).isTrue();
        assertThat(period.holdsOn(LocalDate.of(2020, 3, 1))).isFalse();
        assertThat(new Period(null, null).holdsOn(LocalDate.MIN)).isTrue();
    }
}
