package eu.pescoportal.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks, written by a program or by hand, and packed files that only look like one. */
@NullUnmarked
class XlsxSheetTests {

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private List<Line> read(byte[] content) throws IOException {
        var file = file(content);
        assertThat(FileKind.of(file)).isEqualTo(FileKind.XLSX);
        return eu.pescoportal.exchange.sheet.Workbook.of(file).sheets().getFirst().first(1000);
    }

    private List<String> cells(String row) throws IOException {
        return read(Packed.workbook(row).bytes()).getFirst().cells();
    }

    @Test
    void readsWhatAProgramWrites() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", null)) {
            var sheet = workbook.newWorksheet("Rows");
            sheet.value(0, 0, "shared");
            sheet.inlineString(0, 1, "inline <é>");
            sheet.value(0, 2, LocalDate.of(2018, 3, 6));
            sheet.style(0, 2).format("yyyy-mm-dd").set();
            sheet.value(0, 3, 2019);
            sheet.value(0, 5, true);
            sheet.formula(1, 0, "1+1");
            sheet.value(3, 0, 0.5);
        }
        assertThat(read(bytes.toByteArray())).satisfiesExactly(
                line -> assertThat(line.cells()).containsExactly("shared", "inline <é>", "2018-03-06", "2019",
                        "", "true"),
                line -> assertThat(line.flaws()).singleElement()
                        .isEqualTo(new Line.Flaw(0, "import.cell.formula", List.of(""))),
                line -> assertThat(line).isEqualTo(new Line(4, List.of("0.5"), List.of())));
    }

    @Test
    void takesTheStoredResultsOfFormulas() throws IOException {
        assertThat(cells("""
                <row r="1"><c r="A1" t="str"><f>A2&amp;B2</f><v>crrt</v></c><c r="B1"><f>1+1</f><v>2</v></c>
                <c r="C1" t="b"><f>TRUE()</f><v>1</v></c></row>""")).containsExactly("crrt", "2", "true");
        assertThat(
                read(Packed.workbook("<row><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>").bytes()).getFirst()
                        .flaws())
                .containsExactly(new Line.Flaw(0, "import.cell.error", List.of("#DIV/0!")));
    }

    /** 43165 is 6 March 2018. */
    @Test
    void readsDatesAsPreciselyAsTheyAreShown() throws IOException {
        assertThat(cells("""
                <row><c s="0"><v>43165</v></c><c s="1"><v>43165</v></c><c s="2"><v>43165</v></c>
                <c s="3"><v>43165</v></c><c s="4"><v>43165</v></c><c t="d"><v>2018-03-06T00:00:00</v></c>
                <c s="1"><v>43165.75</v></c><c><v>2.019E3</v></c></row>""")).containsExactly("43165",
                "2018-03-06", "2018-03", "2018", "43165", "2018-03-06", "2018-03-06", "2019");
        var from1904 = Packed.workbook("<row><c s=\"1\"><v>41703</v></c></row>")
                .with("xl/workbook.xml",
                        xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(read(from1904.bytes()).getFirst().cells()).containsExactly("2018-03-06");
    }

    @Test
    void putsCellsWhereTheySayTheyAre() throws IOException {
        assertThat(read(Packed.workbook(
                """
                        <row r="1"><c r="B1" t="s"><v>0</v></c><c r="D1" t="s"><v>2</v></c></row><row/><row r="7"><c><v>1</v></c></row>""")
                .bytes())).containsExactly(new Line(1, List.of("", "project", "", "state"), List.of()),
                        new Line(7, List.of("1"), List.of()));
    }

    @Test
    void refusesMergedCells() throws IOException {
        var merged = Packed.workbook("<row><c><v>1</v></c></row>")
                .with("xl/worksheets/one.xml", xml -> xml.replace("</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"));
        assertThatThrownBy(() -> read(merged.bytes())).hasMessage("import.file.merged")
                .satisfies(e -> assertThat(((UnreadableException) e).problem().arguments())
                        .containsExactly("A1:A3, B1:C1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="AY1"><v>1</v></c>                 | import.file.columns
            <c r="XFD1"><v>1</v></c>                | import.file.columns
            <c r="ZZZZZZZZZZZZZ1"><v>1</v></c>      | import.file.columns
            <c t="s"><v>3</v></c>                   | import.file.workbook
            <c t="s"><v>99999999999</v></c>         | import.file.workbook
            <c t="s"><v>-1</v></c>                  | import.file.workbook
            <c><v>&entity;</v></c>                  | import.file.workbook
            <c><v>1</c>                             | import.file.workbook
            <c><v><v>1</v></v></c>                  | import.file.workbook
            """)
    void refusesWhatNoProgramWrites(String cell, String code) {
        assertThatThrownBy(() -> cells("<row>" + cell + "</row>")).isInstanceOf(UnreadableException.class)
                .hasMessage(code);
    }

    @Test
    void refusesEndlessXml() {
        assertThatThrownBy(() -> cells("<row>" + "<x>".repeat(1_000_000))).hasMessage("import.file.workbook");
        assertThatThrownBy(() -> cells("<row><c><v>" + "1".repeat(30 << 20) + "</v></c></row>"))
                .hasMessage("import.file.workbook");
        assertThatThrownBy(() -> cells("<row x=\"" + "1".repeat(30 << 20) + "\"></row>"))
                .hasMessage("import.file.workbook");
    }

    @Test
    void readsNothingFromOutside() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var evil = Packed.workbook("<row><c t=\"str\"><v>a</v></c></row>")
                .with("xl/worksheets/one.xml", xml -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                        + "\">]>" + xml.replace("<v>a</v>", "<v>&e;</v>"));
        try {
            assertThat(read(evil.bytes()).toString()).doesNotContain("secret");
        } catch (UnreadableException e) {
            assertThat(e).hasMessage("import.file.workbook");
        }
    }

    @Test
    void unpacksNoBomb() throws IOException {
        assertThatThrownBy(() -> cells(" ".repeat(65 << 20))).hasMessage("import.file.zip.large");
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 501; i++)
                zip.putNextEntry(new ZipEntry("a" + i));
        }
        assertThatThrownBy(() -> read(many.toByteArray())).hasMessage("import.file.zip.entries");
    }

    @Test
    void knowsWhatOnlyLooksLikeATable() throws IOException {
        var old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 whatever";
        var encrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        for (var file : new String[][]{{old, "import.file.xls"}, {old + encrypted, "import.file.password"},
                {"%PDF-1.7\n", "import.file.pdf"}, {"PK\003\004 and nothing more", "import.file.zip.broken"},
                {"PK\005\006" + "\0".repeat(18), "import.file.zip.empty"}})
            assertThatThrownBy(() -> FileKind.of(file(file[0].getBytes(StandardCharsets.ISO_8859_1))))
                    .hasMessage(file[1]);
        for (var file : new String[][]{{"content.xml", "import.file.ods"},
                {"word/document.xml", "import.file.zip"}, {"participations.csv", "import.file.zip.csv"}})
            assertThatThrownBy(() -> FileKind.of(file(Packed.of(file[0], "a").bytes()))).hasMessage(file[1]);
        assertThat(FileKind.of(file(Packed.of("projects/a.json", "{}").bytes()))).isEqualTo(FileKind.ZIP);
        assertThat(FileKind.of(file(" {}".getBytes(StandardCharsets.UTF_8)))).isEqualTo(FileKind.JSON);
        assertThat(FileKind.of(file("\ufeff[]".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(FileKind.JSON);
    }
}
