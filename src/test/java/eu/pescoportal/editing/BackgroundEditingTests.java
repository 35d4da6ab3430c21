package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.Pages;
import eu.pescoportal.account.AccountRole;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is said of PESCO as a whole is edited as any record is. */
@NullUnmarked
@ChangingTest
class BackgroundEditingTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JdbcClient jdbc;
    Desk admin;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from draft").update();
        admin = new Desk(mvc, new Staff(jdbc).with("ada", AccountRole.ADMIN));
    }

    private void publish(String reason) {
        admin.press("_do=review")
                .choose("changeKind", "CHANGE")
                .type("reason", reason)
                .type("revisionSource", "cd-2018-340");
        assertThat(admin.press("_do=publish").address()).as(admin.errors()).isEqualTo("/admin");
    }

    @Test
    void entersADecisionThatVisitorsThenFindWhereTheOthersStand() {
        admin.open("/admin")
                .open("/admin/decisions/new")
                .type("key", "32026d0001")
                .type("celex", "32026D0001")
                .type("title", "Council Decision (CFSP) 2026/1 adding nothing")
                .type("date", "2 March 2026")
                .type("url", "https://eur-lex.europa.eu/eli/dec/2026/1/oj")
                .type("what", "Adds nothing.");
        publish("A new decision.");
        assertThat(pages.text("/decisions/32026d0001")).contains("2026/1 adding nothing", "2 March 2026");
        assertThat(pages.parsed("/about/timeline").select("#decisions tbody tr").last().text())
                .startsWith("2 March 2026 Council Decision (CFSP) 2026/1 adding nothing Adds nothing.");
        assertThat(pages.parsed("/changes").select("option[value=2026-03-02]").eachText())
                .contains("2 March 2026: Council Decision (CFSP) 2026/1. Adds nothing.");
        assertThat(pages.text("/history?record=decisions/32026d0001")).contains("A new decision.");
        assertThat(pages.html("/about/timeline?known=1")).doesNotContain("adding nothing");
    }

    @Test
    void entersAnEventTogetherWithItsNewSource() {
        admin.open("/admin/events/new")
                .type("key", "2026-04-event")
                .type("date", "2026-04")
                .type("title", "Something happened")
                .type("detail", "And somebody said so.")
                .type("source", "some-news")
                .press("_add=newSources")
                .type("newSources[0].key", "some-news")
                .type("newSources[0].kind", "ARTICLE")
                .type("newSources[0].title", "Some news")
                .type("newSources[0].publisher", "Somebody")
                .type("newSources[0].url", "https://example.org/news")
                .type("newSources[0].language", "en");
        publish("It happened.");
        assertThat(pages.parsed("/about/timeline").getElementById("event-2026-04-event").text())
                .isEqualTo("April 2026 Something happened And somebody said so. Source: Some news");
        assertThat(pages.text("/sources/some-news")).contains("April 2026: Something happened");
        assertThat(
                admin.open("/admin/sources/some-news/withdrawal").page().select(".notice a").eachAttr("href"))
                .as("what still names it")
                .containsExactly("/events/2026-04-event");
    }

    @Test
    void tellsHowTwoStatesOfAClaimDiffer() {
        admin.open("/admin/claims/f")
                .type("verdict", "PARTLY")
                .press("_add=sources")
                .type("sources[2]", "cd-2018-340");
        publish("Another reading.");
        assertThat(pages.text("/claims/f/compare")).contains("Verdict: Contradicted → Partly supported",
                "Sources: added Council Decision (CFSP) 2018/340 establishing the list of projects");
        assertThat(pages.parsed("/about/claims").getElementById("f").text()).startsWith("Partly supported");
        assertThat(pages.parsed("/about/claims?known=1").getElementById("f").text())
                .startsWith("Contradicted");
        assertThat(pages.parsed("/about/claims").select("li[id]").eachAttr("id")).containsExactly("a", "b",
                "c", "d", "e", "f", "g", "h", "i");
    }

    @Test
    void showsALaterCountOnEveryPageAndTheOneBeforeOnceItIsWithdrawn() {
        admin.open("/admin/counts/new")
                .type("key", "2026-05-01")
                .type("asOf", "2026-05-01")
                .type("active", "71")
                .type("source", "pesco-pr2025");
        publish("A new count.");
        assertThat(pages.parsed("/about/coverage").getElementById("count-2026-05-01").text())
                .startsWith("1 May 2026 –")
                .contains(" 71 ");
        assertThat(pages.html("/")).contains("71");
        admin.open("/admin/counts/2026-05-01/withdrawal").typeReason("It was a mistake.");
        admin.choose("changeKind", "CORRECTION");
        assertThat(admin.press("_do=publish").address()).as(admin.errors()).isEqualTo("/admin");
        assertThat(pages.parsed("/about/coverage").getElementById("count-2026-05-01")).isNull();
        assertThat(mvc.get().uri("/counts/2026-05-01")).hasStatus(410);
        assertThat(pages.text("/history?record=counts/2026-05-01")).contains("Official count, 2026-05-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events      | date=soon         | Date soon is not a date
            events      | source=nowhere    | Source nowhere is not a source of the register
            events      | title=            | Title is missing
            decisions   | celex=2017/2315   | CELEX 2017/2315 is not a CELEX number
            decisions   | url=eur-lex       | Web address eur-lex is not a web address
            counts      | active=many       | Active many is not a whole number
            counts      | launched=         | Active is missing, as are the other three numbers
            claims      | verdict=          | Verdict is missing
            claims      | record=           | Sources is missing
            commitments | number=100        | Number 100 is not the number of a commitment: from 1 to 99
            commitments | number=new        | Number new is not a whole number
            commitments | area=             | Area is missing
            """)
    void saysWhatIsWrong(String kind, String typed, String complaint) {
        var field = typed.split("=", -1);
        admin.open("/admin/" + kind + "/new").type(field[0], field[1]).press("_do=save");
        assertThat(admin.errors()).contains(complaint);
        for (var link : admin.page().select(".errors a"))
            assertThat(admin.page().getElementById(link.attr("href").substring(1))).isNotNull();
    }
}
