package eu.pescoportal.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.table.Written.Item;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @Test
    void hasOneHeaderLineAndNoByteOrderMark() throws IOException {
        assertThat(new String(Written.csv(Stream.of()), "UTF-8")).isEqualTo("name,wave,from,members\r\n");
        assertThat(Written.csv(Stream.of())).startsWith('n', 'a', 'm', 'e');
    }

    @Test
    void keepsProgramsFromTakingATextForAFormula() throws IOException {
        assertThat(line("=1+1")).startsWith("'=1+1,");
        assertThat(line("@radio")).startsWith("'@radio,");
        assertThat(line("Radio = 1")).startsWith("Radio = 1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t"})
    void putsAnApostropheBeforeWhatBeginsAFormula(String sign) throws IOException {
        assertThat(line(sign + "1").replace("\"", "")).startsWith("'" + sign + "1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\nB", "A\r\nB", "A\rB", "A\u2028B", "A\u0085B", "A\u000bB"})
    void keepsOneRecordOnOneLine(String name) throws IOException {
        assertThat(line(name)).startsWith("A B,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {"A, B|\"A, B\"", "A \"B\"|\"A \"\"B\"\"\"",
            "Ümläut Ελλάδα|Ümläut Ελλάδα"})
    void quotesWhatNeedsIt(String name, String cell) throws IOException {
        assertThat(line(name)).isEqualTo(cell + ",1,2018-03-06,DE FR");
    }

    @Test
    void leavesEmptyWhatIsNotKnownAndDatesAsPreciseAsTheyAre() throws IOException {
        assertThat(Written.lines(new Item("Radio", null, PartialDate.of("2019"), null)).getLast())
                .isEqualTo("Radio,,2019,");
    }

    private static String line(String name) throws IOException {
        var lines = Written.lines(Item.called(name));
        assertThat(lines).hasSize(2);
        return lines.getLast();
    }
}
