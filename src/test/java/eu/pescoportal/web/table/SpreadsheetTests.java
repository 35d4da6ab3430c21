package eu.pescoportal.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people see who open our files, in {@link LibreOffice}. */
@ExtendWith(LibreOfficeCondition.class)
@PortalTest
class SpreadsheetTests {

    @Autowired
    MockMvcTester mvc;
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/participations", "/links?on=2021-06-01", "/states", "/partners",
            "/sources"})
    void showsTheSameCellsOfCsvAndXlsx(String page) throws Exception {
        var libreOffice = LibreOffice.find().orElseThrow();
        var files = new TableFiles(mvc);
        var csv = libreOffice.opened("table.csv", files.bytes(page, ".csv"), folder);
        var xlsx = libreOffice.opened("table.xlsx", files.bytes(page, ".xlsx"), folder);
        assertThat(csv).hasSizeGreaterThan(5)
                .isEqualTo(files.csv(page).stream().map(SpreadsheetTests::shown).toList());
        assertThat(xlsx).isEqualTo(csv.stream().map(SpreadsheetTests::withoutApostrophes).toList());
    }

    /** A spreadsheet knows truth values, and shouts them. */
    private static List<String> shown(List<String> row) {
        return row.stream()
                .map(cell -> cell.replaceAll("^true$", "TRUE").replaceAll("^false$", "FALSE"))
                .toList();
    }

    private static List<String> withoutApostrophes(List<String> row) {
        return row.stream().map(TakenAwayTests::withoutApostrophe).toList();
    }
}
