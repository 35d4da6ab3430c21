package eu.pescoportal.background;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@NullUnmarked
@PortalTest
class BackgroundPagesTests {

    private static final Path FILES = Path.of("src/main/resources/register");

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;

    /** An entry of a file, and the address of its page. */
    private record Entry(JsonNode entry, String path) {}

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var timeline = json.readTree(FILES.resolve("timeline.json"));
        Map.of("events", "/events/", "officialTotals", "/counts/", "decisions", "/decisions/")
                .forEach((list, path) -> timeline.get(list)
                        .forEach(e -> entries.add(new Entry(e, path + e.get("key").stringValue()))));
        json.readTree(FILES.resolve("claims.json"))
                .forEach(e -> entries.add(new Entry(e, "/claims/" + e.get("id").stringValue())));
        json.readTree(FILES.resolve("commitments.json"))
                .forEach(e -> entries.add(new Entry(e, "/commitments/" + e.get("number").intValue())));
        assertThat(entries).hasSize(89);
        return entries;
    }

    @Test
    void givesEachRecordAsItsFileHasIt() {
        for (var entry : entries()) {
            var given = (ObjectNode) json.readTree(pages.html(entry.path() + ".json"));
            assertThat(given.remove("page").stringValue()).endsWith(entry.path());
            assertThat(given).isEqualTo(entry.entry());
        }
    }

    @Test
    void saysAllThatARecordSaysAndLeadsToWhereItStandsAmongItsLike() {
        for (var entry : entries()) {
            var page = pages.parsed(entry.path());
            for (var field : List.of("title", "detail", "what", "url", "celex", "claim", "record", "note",
                    "launched", "active"))
                if (entry.entry().hasNonNull(field))
                    assertThat(page.selectFirst("main").text()).contains(entry.entry().get(field).asString());
            var shownAt = page.selectFirst(".kicker a").attr("href").split("#", 2);
            var there = pages.parsed(shownAt[0]).getElementById(shownAt[1]);
            assertThat(there).as(entry.path()).isNotNull();
            assertThat(there.select("a").eachAttr("href")).contains(entry.path());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /counts/2025-10-01  | Official count, 1 October 2025
            /counts/2025-10-01  | Active 74
            /claims/c           | Verdict Contradicted
            /commitments/7      | Area B. Bringing needs and planning into line
            /commitments/7      | Checked no
            /decisions/32017d2315 | Date 11 December 2017
            """)
    void saysItInWords(String path, String words) {
        assertThat(pages.text(path)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/2009-treaty-of-lisbon-opens-the-way", "/decisions/32018d0340",
            "/counts/2020", "/claims/b", "/commitments/20"})
    void everyRecordHasItsHistory(String path) {
        assertThat(pages.parsed(path).select(".twins a").eachAttr("href")).containsExactly(path + ".json",
                path + "/history");
        assertThat(pages.text(path + "/history")).contains("Published once, and not changed since.",
                "First load");
        assertThat(pages.text("/history?record=" + path.substring(1))).contains("1 publication");
        assertThat(pages.html(path + "/history.json")).contains("\"number\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/nothing", "/decisions/nothing.json", "/counts/2017", "/claims/z",
            "/commitments/0", "/commitments/x"})
    void knowsNoOthers(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @Test
    void findsThePublicationsOfAKind() {
        for (var kind : List.of("events", "decisions", "counts", "claims", "commitments"))
            assertThat(pages.parsed("/history?kind=" + kind).select("option[selected]").eachAttr("value"))
                    .containsExactly(kind);
    }
}
