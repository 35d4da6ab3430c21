package eu.pescoportal.analysis.changes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of changes and its twins, as visitors and programs read them. */
@NullUnmarked
@PortalTest
class ChangesPageTests {

    private static final String WAVES = "/changes?from=2021-11-16&to=2023-05-22";

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=2021-11-16&to=2023-05-22", "?from=2017-12-11",
            "?from=2017-12-11&state=fi", "?from=2017-12-11&state=fi&state=ee&domain=cyber",
            "?from=2017-12-11&project=crrt", "?from=2017-12-11&partner=no",
            "?from=2017-12-11&checked=only&to=2022-01-01"})
    void tellsOnThePageWhatItsFilesHold(String asked) throws Exception {
        var items = items("/changes.json" + asked);
        var csv = CSVFormat.RFC4180.builder()
                .setHeader()
                .get()
                .parse(new StringReader(pages.html("/changes.csv" + asked)))
                .getRecords();
        assertThat(csv).hasSameSizeAs(items);
        for (int i = 0; i < csv.size(); i++) {
            assertThat(csv.get(i).get("date")).isEqualTo(items.get(i).get("date").stringValue());
            assertThat(csv.get(i).get("kind")).isEqualTo(items.get(i).get("kind").stringValue());
            assertThat(csv.get(i).get("words")).isEqualTo(items.get(i).get("words").stringValue());
        }
        for (var by : List.of("", "by=state")) {
            var page = pages
                    .parsed("/changes" + asked + (by.isEmpty() ? "" : (asked.isEmpty() ? "?" : "&") + by));
            assertThat(page.select(".changes [id]")).as(by).hasSameSizeAs(items);
            assertThat(page.select(".changes [id]").eachAttr("id")).doesNotHaveDuplicates();
            if (items.isEmpty()) assertThat(page.select(".sentence").text()).startsWith("Nothing is known");
            else
                assertThat(page.select(".sentence").text()).startsWith(items.size() + " change");
        }
    }

    @Test
    void saysWordsAndNoCodes() {
        assertThat(pages.text("/changes?from=2019-12-31&to=2020-12-31")).contains(
                "some time in March 2020 Finland : member → observer", "some time in 2020 ended: closed",
                "no source is noted for it");
    }

    @Test
    void tellsBetweenDecisionsAndNamesThem() {
        var page = pages.parsed(WAVES);
        assertThat(page.select(".asof-past").text()).contains("After 16 November 2021 and up to 22 May 2023",
                "revision 1", "Council Decision (CFSP) 2021/2008", "Council Decision (CFSP) 2023/995");
        assertThat(page.select("h2").eachText()).containsSubsequence("New projects", "Projects that ended",
                "Changes in who takes part", "PESCO and NATO", "Sources");
        assertThat(page.select("select[name=toDecision] option")).hasSizeGreaterThan(15);
        assertThat(page.select("a[href=/corrections]")).isNotEmpty();
    }

    /** The sources of each change lead to the list below, in which each stands once. */
    @Test
    void numbersSourcesInTheOrderOfReading() {
        var page = pages.parsed(WAVES);
        var seen = new ArrayList<String>();
        page.select(".changes .ref").eachAttr("href").stream().distinct().forEach(seen::add);
        assertThat(seen).hasSizeGreaterThan(5);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i)).isEqualTo("#source-" + (i + 1));
            assertThat(page.select(seen.get(i))).hasSize(1);
        }
        assertThat(page.select(".sources > li")).hasSameSizeAs(seen);
    }

    @Test
    void beginsWithTheLatestDecisionIfNothingIsAsked() {
        var answer = json.readTree(pages.html("/changes.json"));
        assertThat(answer.get("from").stringValue()).isEqualTo("2025-05-27");
        assertThat(answer.get("to").stringValue()).isEqualTo(LocalDate.now().toString());
        assertThat(json.readTree(pages.html("/changes.json?to=2021-11-16")).get("from").stringValue())
                .isEqualTo("2021-05-06");
        var page = pages.parsed("/changes");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/changes");
        assertThat(page.select(".citing").text()).contains("from=2025-05-27", "to=" + LocalDate.now(),
                "known=1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"from=2023-01-01&to=2022-01-01 2022-01-01",
            "from=2016-01-01 2017-12-11", "from=2021-02-30 2021-11-16", "to=2999-01-01 today", "state=xx ee",
            "state=no partner=no", "domain=sea maritime", "project=nothing essor", "partner=nothing nato",
            "by=wave project"})
    void namesWhatMakesNoSense(String asked, String allowed) {
        for (var path : List.of("/changes", "/changes.json", "/changes.csv")) {
            var answer = mvc.get().uri(path + "?" + asked).exchange();
            assertThat(answer).hasStatus(400);
            assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                    .contains(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
            "from=2018-01-01&fromDecision=2021-11-16&to=2023-05-22&toDecision=&state=&domain=&by= /changes?from=2021-11-16&to=2023-05-22",
            "from=2021-11-16&fromDecision=&to=&toDecision=2023-05-22&state=FI&by=state /changes?from=2021-11-16&to=2023-05-22&state=fi&by=state"})
    void leavesAnAddressToShareWhateverTheFormSends(String sent, String address) {
        assertThat(mvc.get().uri(URI.create("/changes?" + sent))).hasStatus3xxRedirection()
                .hasRedirectedUrl(address);
    }

    @Test
    void tellsAStateWhatBecameOfItsProjects() {
        assertThat(items("/changes.json?from=2024-01-01&to=2024-12-31&state=cy")).extracting(Object::toString)
                .anyMatch(item -> item.contains("ENDED") && item.contains("eufor-croc"));
        assertThat(items("/changes.json?from=2024-01-01&to=2024-12-31&state=cy")).extracting(Object::toString)
                .noneMatch(item -> item.contains("emc"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/projects/crrt?on=2020-01-01 /changes?project=crrt&from=2020-01-01",
            "/projects/crrt /changes?project=crrt&from=2017-12-11",
            "/states/fi?on=2020-01-01&known=1 /changes?state=fi&from=2020-01-01&known=1",
            "/partners/no?on=2022-01-01 /changes?partner=no&from=2022-01-01",
            "/states?on=2020-01-01 /changes?from=2020-01-01",
            "/projects?on=2020-01-01 /changes?from=2020-01-01", "/states /changes"})
    void standsBesideEachDayThatIsAskedFor(String page, String changes) {
        assertThat(pages.parsed(page).select(".asof-since a").attr("href")).isEqualTo(changes);
        pages.html(changes);
    }

    @Test
    void isFoundFromTheFrontPageAndTheFootOfEachPage() {
        assertThat(pages.parsed("/").select("main a[href=/changes]")).isNotEmpty();
        assertThat(pages.parsed("/states").select("footer a[href=/changes]")).isNotEmpty();
    }

    private List<JsonNode> items(String address) {
        var items = new ArrayList<JsonNode>();
        json.readTree(pages.html(address)).get("items").forEach(items::add);
        return items;
    }
}
