package eu.pescoportal.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in lines and cells, whoever wrote it. */
@NullUnmarked
class CsvSheetTests {

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private List<Line> read(String text, String encoding) throws IOException {
        return CsvSheet.of(file(text.getBytes(Charset.forName(encoding))), null, null).first(100);
    }

    private List<List<String>> cells(String text) throws IOException {
        return read(text, "UTF-8").stream().map(Line::cells).toList();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "UTF-16, UTF-16BE",
            "windows-1252, windows-1252"})
    void findsOutHowLettersAreWritten(String written, String found) throws IOException {
        for (var separator : new String[]{",", ";", "\t", "|"})
            for (var mark : written.startsWith("UTF") && !written.equals("UTF-16")
                    ? new String[]{"", "\ufeff"}
                    : new String[]{""}) {
                var text = mark + "project;note\ncrrt;Königreich „é“, ça va\n".replace(";", separator)
                        .replace(separator.equals(",") ? "“, ça" : "", separator.equals(",") ? "“ ça" : "");
                var sheet = CsvSheet.of(file(text.getBytes(Charset.forName(written))), null, null);
                assertThat(sheet.encoding().word()).isEqualToIgnoringCase(found);
                assertThat(sheet.first(5)).hasSize(2).last().satisfies(line -> {
                    assertThat(line.cell(0)).isEqualTo("crrt");
                    assertThat(line.cell(1)).startsWith("Königreich „é“").endsWith("ça va");
                });
            }
    }

    @Test
    void readsTheLettersOfOtherEncodingsWhenItIsTold() throws IOException {
        var text = "project;note\ncrrt;Rīga, Łódź\n";
        var baltic = file(text.getBytes(Charset.forName("windows-1257")));
        assertThat(CsvSheet.of(baltic, Encoding.BALTIC, null).first(2).getLast().cell(1))
                .isEqualTo("Rīga, Łódź");
        assertThat(CsvSheet.of(baltic, null, null).encoding()).isEqualTo(Encoding.WESTERN);
        assertThatThrownBy(() -> CsvSheet.of(baltic, Encoding.UTF_8, null))
                .hasMessage("import.file.encoding");
    }

    @Test
    void believesAFirstLineThatNamesTheSeparator() throws IOException {
        assertThat(cells("sep=;\na;b\n1,2;3\n")).containsExactly(List.of("a", "b"), List.of("1,2", "3"));
    }

    @Test
    void takesTheSeparatorThatMakesLinesOfOneWidth() throws IOException {
        assertThat(cells("a;b;c\n1,5;2,5;3,5\n1;\"2;3\";4\n")).containsExactly(List.of("a", "b", "c"),
                List.of("1,5", "2,5", "3,5"), List.of("1", "2;3", "4"));
        assertThat(cells("a\tb\n1, 2\t3\n")).containsExactly(List.of("a", "b"), List.of("1, 2", "3"));
        assertThat(cells("a,b\n")).containsExactly(List.of("a", "b"));
    }

    @Test
    void numbersLinesAsAnEditorShowsThem() throws IOException {
        var lines = read("a,b\r\n\r\n1,\"two\nlines\"\n,\n3,4", "UTF-8");
        assertThat(lines).extracting(Line::number).containsExactly(1, 3, 6);
        assertThat(lines.get(1).cells()).containsExactly("1", "two\nlines");
    }

    @Test
    void takesOffTheApostropheOfOurOwnFiles() throws IOException {
        assertThat(cells("a,b,c,d\n'=1,'-x,'quoted,''\n")).contains(List.of("=1", "-x", "'quoted", "''"));
    }

    @Test
    void findsLinesWithACellTooMuchOrTooFew() throws IOException {
        var lines = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n", "UTF-8");
        assertThat(lines).extracting(line -> line.flaws().size()).containsExactly(0, 1, 1, 0);
        assertThat(lines.get(1).flaws().getFirst().arguments()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a,b\\n1,\"open\\n2,3\\n | import.file.quote | 2",
            "a,b\\n\"x\"y,2\\n | import.file.quote | 2"})
    void saysWhereAQuotationMarkIsWrong(String text, String code, int line) throws IOException {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n"), "UTF-8")).hasMessage(code)
                .satisfies(e -> assertThat(((UnreadableException) e).line()).isEqualTo(line));
    }

    @Test
    void takesNoLineOfEndlessCells() throws IOException {
        assertThatThrownBy(() -> read("a,b\n" + ",".repeat(60), "UTF-8")).hasMessage("import.file.columns");
        assertThatThrownBy(() -> read("a,b\n" + ",".repeat(20 << 20), "UTF-8"))
                .hasMessage("import.file.columns");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void isNoTextWhereSignsAreThatNoTextHas(int seed) throws IOException {
        var noise = new byte[10_000];
        new Random(seed).nextBytes(noise);
        var file = file(noise);
        assertThatThrownBy(() -> CsvSheet.of(file, null, null)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void isEmptyWhereThereIsNothing() throws IOException {
        for (var text : new String[]{"", "\ufeff", "  \n\r\n "})
            assertThatThrownBy(() -> FileKind.of(file(text.getBytes(StandardCharsets.UTF_8)))).as(text)
                    .hasMessage("import.file.empty");
        assertThatThrownBy(() -> FileKind.of(file("\ufeff".getBytes(StandardCharsets.UTF_16LE))))
                .hasMessage("import.file.empty");
    }
}
