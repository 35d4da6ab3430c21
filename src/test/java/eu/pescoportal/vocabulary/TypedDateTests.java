package eu.pescoportal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2019 | 2019", "2020-03 | 2020-03", "2018-03-06 | 2018-03-06",
            "6 March 2018 | 2018-03-06", "6th march 2018 | 2018-03-06", "March 6, 2018 | 2018-03-06",
            "6 Sept. 2018 | 2018-09-06", "March 2018 | 2018-03", "2023-6-1 | 2023-06-01",
            "2023/6/1 | 2023-06-01", "2018\u201103\u201306 | 2018-03-06", "2018 - 03 - 06 | 2018-03-06",
            "26.05.2025 | 2025-05-26", "6.3.2018 | 2018-03-06", "6. 3. 2018 | 2018-03-06",
            "26/5/2025 | 2025-05-26", "5/26/2025 | 2025-05-26", "5/5/2025 | 2025-05-05", "05/2025 | 2025-05",
            "6\u00a0March\u00a02018 | 2018-03-06"})
    void understandsWhatPeopleWrite(String typed, String date) {
        assertThat(TypedDate.of(typed)).isEqualTo(new TypedDate.Known(PartialDate.of(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6/3/2018", "06-03-2018", "6/3/2018 "})
    void namesBothReadingsOfWhatCouldBeTwoDays(String typed) {
        assertThat(TypedDate.of(typed)).isEqualTo(
                new TypedDate.Ambiguous(PartialDate.of("2018-03-06"), PartialDate.of("2018-06-03")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-31", "2021-02-29", "31.4.2020", "31 June 2019", "31/2/2020"})
    void knowsDaysThatDoNotExist(String typed) {
        assertThat(TypedDate.of(typed)).isEqualTo(new TypedDate.NoSuchDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-13", "2019-", "1899", "2100-01-01", "6 Foo 2018", "soon",
            "13/13/2018", "2020-02-40", "6 Ma 2018", "２０１９", "1/2/3", "2019-01-01T00:00",
            "99999999999999999999"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(TypedDate.of(typed)).isEqualTo(new TypedDate.Unreadable());
    }
}
