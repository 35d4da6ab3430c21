package eu.pescoportal.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.web.table.LibreOffice;
import eu.pescoportal.web.table.LibreOfficeCondition;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** The tables of participations that the portal itself gives away, of the real register. */
@NullUnmarked
@PortalTest
class OwnTablesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Snapshots snapshots;
    @Autowired
    JsonMapper json;
    @TempDir
    Path folder;
    private Snapshot register;

    @BeforeEach
    void register() {
        register = snapshots.newest();
    }

    private byte[] table(String address) {
        return mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
    }

    private String csv() {
        return new String(table("/participations.csv"), StandardCharsets.UTF_8);
    }

    private void assertChangesNothing(byte[] file) {
        var tried = Tried.file(file, register);
        assertThat(tried.badLines()).isEmpty();
        assertThat(tried.changed()).isEmpty();
        assertThat(tried.run().changesNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/participations.csv", "/participations.xlsx",
            "/participations.csv?state=lv&role=member", "/participations.xlsx?on=2021-06-01",
            "/participations.csv?checked=only"})
    void changeNothingWhenTheyComeBack(String address) {
        assertChangesNothing(table(address));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, ;", "UTF-16BE, TAB", "windows-1252, ;", "UTF-8, |"})
    void changeNothingHoweverTheyAreWritten(String encoding, String separator) throws Exception {
        var rows = new StringBuilder();
        for (var row : CSVParser.parse(csv(), CSVFormat.RFC4180))
            rows.append(Arrays.stream(row.values())
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(separator.replace("TAB", "\t")))).append("\r\n");
        assertChangesNothing(rows.toString().getBytes(Charset.forName(encoding)));
    }

    @Test
    void takeAwayALineThatIsMissingOnlyWhereTheyReplace() throws Exception {
        var lines = csv().lines().toList();
        var left = lines.stream()
                .filter(line -> line.matches("(project|crrt),.*") && !line.contains(",EE,"))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        assertChangesNothing(left);
        var replacing = Tried.file(left, new Choice(null, null, true), register);
        assertThat(replacing.changed()).containsExactly("crrt");
        var states = json
                .readTree(Files.readAllBytes(Path.of("src/main/resources/register/projects/crrt.json")))
                .get("participations")
                .valueStream()
                .filter(row -> row.get("to").isNull())
                .map(row -> row.get("state").asString())
                .filter(state -> !state.equals("EE"))
                .toList();
        assertThat(replacing.rows("crrt")).extracting(row -> row.substring(0, 2))
                .containsExactlyInAnyOrderElementsOf(states)
                .isNotEmpty();
    }

    @Test
    @ExtendWith(LibreOfficeCondition.class)
    void changeNothingWhenASpreadsheetSavedThem() throws Exception {
        var libreOffice = LibreOffice.find().orElseThrow();
        var xlsx = table("/participations.xlsx");
        assertChangesNothing(libreOffice.saved("table.xlsx", xlsx, "xlsx", folder));
        assertThat(Tried.file(libreOffice.saved("table.xlsx", xlsx, "xls", folder), register).badLines())
                .containsExactly("0  import.file.xls ");
        assertThat(Tried.file(libreOffice.saved("table.xlsx", xlsx, "ods", folder), register).badLines())
                .containsExactly("0  import.file.ods ");
        assertThat(Tried.file(libreOffice.saved("table.xlsx", xlsx, "pdf", folder), register).badLines())
                .containsExactly("0  import.file.pdf ");
    }
}
