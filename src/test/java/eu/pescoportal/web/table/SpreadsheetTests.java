package eu.pescoportal.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people see who open our files, in {@link LibreOffice}. */
@ExtendWith(LibreOfficeCondition.class)
@PortalTest
class SpreadsheetTests {

    private static final List<String> PAGES = List.of("/projects", "/participations", "/links?on=2021-06-01",
            "/states", "/partners", "/sources", "/changes?from=2021-11-16&to=2023-05-22",
            "/compare?state=at&state=se", "/compare?project=essor&project=crrt", "/matrix", "/collaboration",
            "/timeline");

    @Autowired
    MockMvcTester mvc;
    @TempDir
    Path folder;

    @Test
    void showsTheSameCellsOfCsvAndXlsx() throws Exception {
        var libreOffice = LibreOffice.find().orElseThrow();
        var files = new TableFiles(mvc);
        var csv = libreOffice.opened(files.bytes(PAGES, ".csv"), ".csv", folder);
        var xlsx = libreOffice.opened(files.bytes(PAGES, ".xlsx"), ".xlsx", folder);
        for (int i = 0; i < PAGES.size(); i++) {
            assertThat(csv.get(i)).as(PAGES.get(i))
                    .hasSizeGreaterThan(5)
                    .isEqualTo(files.csv(PAGES.get(i)).stream().map(SpreadsheetTests::shown).toList());
            assertThat(xlsx.get(i)).as(PAGES.get(i))
                    .isEqualTo(csv.get(i).stream().map(SpreadsheetTests::withoutApostrophes).toList());
        }
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
