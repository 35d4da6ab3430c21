package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
@PortalTest
class FrontPageTests {

    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;
    private Document page;

    @BeforeEach
    void open() {
        page = pages.parsed("/");
    }

    @Test
    void saysWhatThisIsAndHowFresh() {
        assertThat(page.text()).contains("PESCO, Permanent Structured Cooperation",
                "26 of the EU’s 27 member states", "independent register", "The newest source is dated",
                "later events may be missing");
        assertThat(page.select(".often a").eachAttr("href")).containsExactly("/projects/essor",
                "/projects/crrt", "/projects/military-mobility");
        assertThat(page.expectFirst("[aria-labelledby=latest] .timeline .body").text())
                .isEqualTo("First load of the register Change, revision 1");
    }

    @Test
    void putsTheOfficialCountBesideItsOwn() {
        var official = page.expectFirst("p:has(> a[href=/sources/pesco-pr2025])").text();
        assertThat(official).contains("The latest official count, of 1 October 2025, is 74 active projects",
                "It leaves out projects whose closure no public source names");
    }

    /** Each number on the page is the total of the list that it opens. */
    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects?status=ongoing",
            "/projects?status=completed&status=closed&status=merged"})
    void countsInItsHeadWhatTheListHolds(String address) {
        var figure = page.expectFirst(".figures a[href=\"" + address + "\"]");
        assertThat(figure.text()).isEqualTo(total(address));
        assertThat(figure.attr("aria-label")).startsWith(total(address) + " ");
    }

    @ParameterizedTest
    @CsvSource({"domain=training", "domain=land", "domain=maritime", "domain=air", "domain=cyber",
            "domain=enabling", "domain=space", "wave=1", "wave=2", "wave=3", "wave=4", "wave=5", "wave=6"})
    void countsByDomainAndWaveWhatTheListHolds(String filter) {
        var address = "/projects?" + filter;
        assertThat(page.expectFirst("li:has(a[href=\"" + address + "\"]) > .num").text())
                .isEqualTo(total(address));
    }

    @ParameterizedTest
    @CsvSource({"fr", "de", "ee", "dk", "gr", "ie"})
    void countsByStateWhatTheListHolds(String state) {
        var address = "/projects?state=" + state + "&status=ongoing";
        assertThat(page.expectFirst(".tally-states a[href=\"" + address + "\"]").text())
                .isEqualTo(total(address));
        assertThat(tile(state).expectFirst(".tile-number").text()).isEqualTo(total(address));
    }

    @Test
    void showsMaltaAsOutside() {
        assertThat(tile("mt").className()).isEqualTo("tile-outside");
        assertThat(tile("mt").text()).isEqualTo("MT Malta: – outside PESCO");
    }

    @Test
    void explainsTheShadesOfTheMap() {
        assertThat(page.select(".tiles-legend li").eachText()).containsExactly("up to 5", "6 to 10",
                "11 to 20", "21 or more", "outside PESCO");
        for (var shade : page.select(".tiles a").eachAttr("class"))
            assertThat(page.select(".tiles-legend ." + shade)).as(shade).hasSize(1);
    }

    @Test
    void saysNoMoreThanTheRecordOfWhoTakesPart() {
        assertThat(page.text()).contains("every member listed is sourced", "A list may be incomplete")
                .doesNotContain("fully sourced");
    }

    /** Against the files: every project that ended, how, when, into what, and why. */
    @Test
    void listsWhatHasEndedWithItsReason() {
        var ended = new Reading().projects().stream().filter(p -> p.get("ended").isString()).toList();
        var rows = page.select(".ended > li");
        assertThat(rows).hasSameSizeAs(ended).isNotEmpty();
        for (var project : ended) {
            var row = page.expectFirst(
                    ".ended > li:has(a[href=/projects/" + project.get("slug").stringValue() + "])");
            assertThat(row.text()).contains(project.get("name").stringValue(),
                    project.get("outcome").stringValue().substring(1).toLowerCase(),
                    project.get("statusNote").stringValue());
        }
        var all = page.expectFirst("section:has(.ended) > p a");
        assertThat(all.text()).isEqualTo("All " + ended.size() + " in the list of projects");
        assertThat(total(all.attr("href"))).isEqualTo(Integer.toString(ended.size()));
        assertThat(rows.text()).contains("European Medical Command Completed 15 July 2024",
                "Co-basing Closed May 2023");
    }

    @Test
    void drawsTheWavesFromTheirFirstDayWithACrossWhereAProjectEnded() {
        assertThat(page.select(".waves rect")).hasSize(page.select(".waves > li").size());
        assertThat(page.select(".waves > li").first().text()).isEqualTo("Wave 1 6 March 2018 17");
        assertThat(page.select(".waves > li").first().select("use[href=#mark-end]")).hasSize(3);
        assertThat(page.select(".waves > li").last().select("use[href=#mark-end]")).isEmpty();
    }

    private Element tile(String state) {
        return page.expectFirst(".tiles a[href=/states/" + state + "]");
    }

    @Test
    void countsTheMembershipThatThePageOfTheCoverageLists() {
        var coverage = pages.parsed("/about/coverage");
        for (var kind : new String[]{"sourced", "partial", "unknown"}) {
            var said = Pattern.compile("\\d+")
                    .matcher(page.expectFirst("a[href=/about/coverage#" + kind + "]").text());
            assertThat(said.find()).isTrue();
            assertThat(coverage.expectFirst("details#" + kind).select("a[href^=/projects/]"))
                    .hasSize(Integer.parseInt(said.group()));
        }
    }

    private String total(String address) {
        return json.readTree(pages.html(address.replace("/projects", "/projects.json")))
                .get("total")
                .asString();
    }
}
