package eu.pescoportal.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Every list says one number, on the page and in whatever form it is taken away. */
@PortalTest
class TakenAwayTests {

    private static final Pattern NUMBER = Pattern.compile("^[\\d,]+");

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;
    TableFiles files;

    @BeforeEach
    void start() {
        files = new TableFiles(mvc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects?state=de&state=fr&match=any&size=7&page=3",
            "/projects?q=cyber&sort=-established", "/projects?on=2019-06-01&checked=only", "/sources",
            "/projects?state=mt&role=observer", "/sources?kind=act&page=2", "/sources?q=council",
            "/participations", "/participations?state=de&page=2&size=10",
            "/participations?role=observer&state=at&state=ie&match=any&on=2021-06-01",
            "/participations?q=quidditch", "/links", "/links?partner=nato&checked=only",
            "/links?state=de&partner=us&partner=no&on=2022-01-01"})
    void holdsAsManyRowsAsTheSentenceSays(String page) throws IOException {
        var said = NUMBER.matcher(pages.parsed(page).expectFirst(".sentence").text());
        assertRows(page, said.find() ? Integer.parseInt(said.group().replace(",", "")) : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/states tbody>tr", "/states?on=2018-01-01&checked=only tbody>tr",
            "/partners .rows>li", "/partners?on=2020-11-05 .rows>li"})
    void holdsAsManyRowsAsThePageShows(String page, String rows) throws IOException {
        assertRows(page, pages.parsed(page).select(rows).size());
    }

    private void assertRows(String page, int said) throws IOException {
        var csv = files.csv(page);
        assertThat(csv).hasSize(1 + said).doesNotHaveDuplicates();
        assertThat(files.xlsx(page)).isEqualTo(csv.stream().map(TakenAwayTests::withoutApostrophes).toList());
        assertThat(json.readTree(files.bytes(page, ".json")).get("total").intValue()).isEqualTo(said);
    }

    private static List<String> withoutApostrophes(List<String> row) {
        return row.stream().map(TakenAwayTests::withoutApostrophe).toList();
    }

    /** Only CSV has it, before what would be a formula. */
    static String withoutApostrophe(String cell) {
        return cell.matches("'[=+@\\t-].*") ? cell.substring(1) : cell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects?state=de&page=2", "/states?on=2020-01-01", "/partners",
            "/sources?q=radio", "/participations?state=de", "/links?partner=nato&on=2022-01-01"})
    void standsAboveTheRowsInEachForm(String page) {
        var line = pages.parsed(page).expectFirst("main .download");
        assertThat(line.text()).isEqualTo("Download: Excel, CSV, JSON");
        for (var link : line.select("a"))
            assertThat(mvc.get().uri(link.attr("href"))).as(link.attr("href")).hasStatusOk();
    }
}
