package eu.pescoportal.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.table.Written.Item;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTests {

    @TempDir
    Path folder;

    @Test
    void saysFirstWhatItIsOf() throws IOException {
        var xlsx = Written.xlsx(Stream.of(), new ByteArrayOutputStream());
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Read me",
                    "projects");
        }
        var said = Written.sheet(0, xlsx).stream().map(row -> row.getCellText(1)).toList();
        assertThat(said).contains("Projects", "2 projects, as of 1 June 2021", "8 memberships are not known",
                "3", "https://example.org/projects?known=3",
                "CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/");
        assertThat(Written.sheet(0, xlsx).get(3).getCellAsDate(1))
                .contains(LocalDateTime.of(2021, 6, 1, 0, 0));
    }

    @Test
    void hasNumbersAndDatesAsSuch() throws IOException {
        var row = Written.rows(Item.called("Radio")).getLast();
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2018, 3, 6, 0, 0));
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(texts(row)).startsWith("Radio", "1").endsWith("DE FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020-03"})
    void claimsNoDayThatIsNotKnown(String date) throws IOException {
        var row = Written.rows(new Item("Radio", 1, PartialDate.of(date), List.of())).getLast();
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(2)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@radio", "+1", "-1", "a <b> & \"c\"", "Ελλάδα €"})
    void takesNoTextForAnythingElse(String name) throws IOException {
        var row = Written.rows(Item.called(name)).getLast();
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo(name);
    }

    @Test
    void cutsWhatExcelWouldNotOpen() throws IOException {
        assertThat(Written.rows(Item.called("x".repeat(32_767))).getLast().getCellText(0))
                .isEqualTo("x".repeat(32_767));
        assertThat(Written.rows(Item.called("x".repeat(32_768))).getLast().getCellText(0))
                .isEqualTo("x".repeat(32_766) + "…");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 1234})
    void hasEachRowOnceAndAFilterOverAll(int rows) throws IOException {
        var xlsx = Written.xlsx(IntStream.range(0, rows).mapToObj(n -> Item.called("Project " + n)),
                new ByteArrayOutputStream());
        assertThat(Written.sheet(1, xlsx).stream().skip(1).map(row -> row.getCellText(0)))
                .isEqualTo(IntStream.range(0, rows).mapToObj(n -> "Project " + n).toList());
        var sheet = part("xl/worksheets/sheet2.xml", xlsx);
        assertThat(sheet).contains("<pane xSplit=\"1\" ySplit=\"1\"", "state=\"frozen\"",
                "<autoFilter ref=\"A1:D" + (rows + 1) + "\"");
    }

    @Test
    void isNoWorkbookWhereItBrokeOff() {
        var out = new ByteArrayOutputStream();
        var rows = IntStream.range(0, 2000).mapToObj(n -> {
            if (n == 1700) throw new IllegalStateException("Lost");
            return Item.called("Project " + n);
        });
        assertThatThrownBy(() -> Written.xlsx(rows, out)).hasMessage("Lost");
        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> part("xl/workbook.xml", out.toByteArray())).isInstanceOf(ZipException.class);
    }

    private String part(String name, byte[] xlsx) throws IOException {
        var file = Files.write(folder.resolve("table.xlsx"), xlsx);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(cell.getText()));
        return texts;
    }
}
