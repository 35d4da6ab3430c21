package eu.pescoportal.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.vocabulary.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCsvTests {

    @Test
    void keepsProgramsFromTakingATextForAFormula() throws IOException {
        assertThat(row("=1+1")).startsWith("radio,'=1+1,");
        assertThat(row("@radio")).startsWith("radio,'@radio,");
        assertThat(row("Radio = 1")).startsWith("radio,Radio = 1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\nB", "A\r\nB", "A\rB", "A\u2028B", "A\u0085B", "A\u000bB"})
    void keepsOneRecordOnOneLine(String name) throws IOException {
        assertThat(row(name)).startsWith("radio,A B,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r"})
    void putsAnApostropheBeforeWhatBeginsAFormula(String sign) throws IOException {
        assertThat(row(sign + "1").replace("\"", "")).startsWith("radio,'" + sign.replace('\r', ' ') + "1,");
    }

    @Test
    void joinsCodesBySpacesAndLeavesEmptyWhatIsUnknown() throws IOException {
        assertThat(row("Radio")).endsWith(",unknown,,,,nato ncia,https://example.org/projects/radio,Notice");
    }

    private static String row(String name) throws IOException {
        var item = new ProjectItem("radio", name, null, 1, "cyber", "ongoing", PartialDate.of("2019"), null,
                "unknown", null, null, null, List.of("nato", "ncia"), "https://example.org/projects/radio");
        return ProjectCsv.of(Stream.of(item), "Notice").lines().skip(1).findFirst().orElseThrow();
    }
}
