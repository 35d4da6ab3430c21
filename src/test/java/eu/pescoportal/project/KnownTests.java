package eu.pescoportal.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import eu.pescoportal.ChangingTest;
import eu.pescoportal.Pages;
import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import java.io.StringReader;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The second clock: the register as it was published at an earlier revision. */
@NullUnmarked
@ChangingTest
class KnownTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;
    @Autowired
    Publisher publisher;
    @Autowired
    Snapshots snapshots;

    /**
     * In revision 2 ESSOR gets another name, loses Belgium and OCCAR, and France rests on a second source.
     */
    @BeforeEach
    void publishASecondRevision() {
        var first = snapshots.newest();
        if (first.revision() > 1) return;
        var tree = (ObjectNode) json.valueToTree(first.projects().find("essor").orElseThrow());
        tree.put("name", "Radio of the Second Revision");
        ((ArrayNode) tree.get("participations")).removeIf(row -> row.get("state").stringValue().equals("BE"));
        ((ArrayNode) tree.get("partnerLinks"))
                .removeIf(row -> row.get("partner").stringValue().equals("occar"));
        ((ArrayNode) tree.get("participations").get(0).get("citations"))
                .add(json.readTree("{\"source\":\"publico-2018\",\"place\":\"p. 7\"}"));
        var changed = json.treeToValue(tree, ProjectDocument.class);
        publisher.inTurn(_ -> publisher
                .publish(ChangeSet.of(Revision.Kind.CORRECTION, "It was wrong.", List.of(changed))));
    }

    @Test
    void showsWhatIsPublishedNow() {
        assertThat(pages.text("/projects/essor"))
                .contains("Radio of the Second Revision", "8 members", "revision 2")
                .doesNotContain("This page in the register of today");
        assertThat(total("/projects.json?state=be&q=essor")).isZero();
    }

    @Test
    void showsEachSourceOfAFactWithItsPlace() {
        var page = Jsoup.parse(pages.html("/projects/essor"));
        var numbers = page.select("#who tbody tr").first().select(".ref");
        assertThat(numbers.eachText()).containsExactly("[2]", "[3, p. 7]");
        assertThat(numbers.eachAttr("href")).containsExactly("#source-2", "#source-3");
        var sources = page.select("#source-2, #source-3").select(".cite");
        assertThat(sources.eachText()).containsExactly(
                "España se sumará el martes a un proyecto para facilitar la movilidad "
                        + "de equipos y fuerzas militares en la UE, Europa Press, 13 May 2019",
                "Portugal envolvido em 17 projectos na cooperação reforçada na defesa, Público, 7 March 2018");
        assertThat(sources.select("a[href]").eachAttr("href")).containsExactly("/sources/europapress-2019",
                "/sources/publico-2018");
        assertThat(sources.select("a[lang]").eachAttr("lang")).containsExactly("es", "pt");
    }

    @Test
    void showsEveryPageAsItWasPublishedThen() {
        assertThat(pages.text("/projects/essor?known=1"))
                .contains("European Secure Software defined Radio", "9 members", "revision 1",
                        "What was changed or corrected since then is not shown.")
                .doesNotContain("Second Revision");
        assertThat(pages.text("/projects?known=1&q=essor")).contains("European Secure Software defined");
        assertThat(total("/projects.json?known=1&state=be&q=essor")).isEqualTo(1);
        assertThat(pages.text("/states/be?known=1")).contains("European Secure Software defined Radio");
        assertThat(pages.text("/states/be")).doesNotContain("European Secure Software defined Radio");
        assertThat(pages.text("/partners/occar?known=1")).contains("European Secure Software defined Radio");
        assertThat(pages.text("/partners/occar")).doesNotContain("Second Revision", "Software defined Radio");
        assertThat(json.readTree(pages.html("/projects/essor.json?known=1")).get("name").stringValue())
                .isEqualTo("European Secure Software defined Radio");
        assertThat(pages.html("/projects.csv?known=1&q=essor")).contains("European Secure Software");
        assertThat(json.readTree(pages.html("/states.json?known=1")).get("revision").intValue()).isEqualTo(1);
    }

    @Test
    void leadsBackToTodayAndKeepsTheRevisionUntilThen() {
        var page = pages.html("/projects?known=1&state=fr&on=2020-01-01");
        assertThat(page).contains("<a href=\"/projects?state=fr&amp;on=2020-01-01\">",
                "name=\"known\" value=\"1\"", "href=\"/projects/essor?on=2020-01-01&amp;known=1\"",
                "content=\"noindex\"");
        assertThat(pages.html("/projects/essor?known=1")).contains("href=\"/states/fr?known=1\"",
                "name=\"known\" value=\"1\"");
        assertThat(pages.html("/projects/essor")).doesNotContain("noindex", "name=\"known\"");
    }

    @Test
    void citesAnAddressThatWillAlwaysShowTheSame() {
        assertThat(pages.text("/projects/essor")).containsPattern("/projects/essor\\?on=[0-9-]{10}&known=2");
    }

    @Test
    void saysWhatHasChangedSince() {
        var essor = Jsoup.parse(pages.html("/projects/essor?known=1")).select(".known");
        assertThat(essor.text()).contains("This record has changed since. See what");
        assertThat(essor.select("a").eachAttr("href")).contains("/projects/essor/compare?from=1&to=2");
        assertThat(pages.text("/projects/crrt?known=1")).contains("This record has not changed since.");
        assertThat(pages.text("/states?known=1")).contains("One record has changed since.");
        assertThat(Jsoup.parse(pages.html("/projects/essor?known=2")).select(".known")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "-1", "x", "1.0", "99999999999999999999"})
    void knowsNoOtherRevision(String known) {
        assertThat(mvc.get().uri("/projects?known=" + known)).hasStatus(400)
                .bodyText()
                .contains("“known”", "“" + known + "”");
        assertThat(mvc.get().uri("/projects/essor.json?known=" + known)).hasStatus(400);
    }

    @Test
    void listsWhatWasPublishedWhenAndWhy() {
        assertThat(pages.text("/projects/essor/history")).containsSubsequence("History",
                "2 versions have been published", "2 in full", "what changed", "Correction", "It was wrong.",
                "1 in full", "First load of the register");
        assertThat(pages.html("/projects/essor/history")).contains("href=\"/projects/essor/versions/1\"");
        assertThat(mvc.get().uri("/projects/essor/versions/1")).hasRedirectedUrl("/projects/essor?known=1");
        assertThat(mvc.get().uri("/projects/essor/versions/3")).hasStatus(404);
        assertThat(pages.text("/projects/crrt/history")).contains("Published once, and not changed since.");
        var twin = json.readTree(pages.html("/projects/essor/history.json"));
        assertThat(twin.get("total").intValue()).isEqualTo(2);
        assertThat(twin.get("items").get(0).get("kind").stringValue()).isEqualTo("CORRECTION");
        assertThat(twin.get("items").get(0).get("url").stringValue())
                .endsWith("/projects/essor.json?known=2");
    }

    @Test
    void saysInWordsHowTwoVersionsDiffer() {
        assertThat(pages.text("/projects/essor/compare?to=2"))
                .contains("From version 1 to version 2",
                        "Name: European Secure Software defined Radio → Radio of the Second Revision",
                        "Belgium, Member: removed", "occar, runs the work")
                .doesNotContain("Sourced");
        assertThat(pages.text("/projects/essor/compare?from=2&to=1")).contains("From version 2 to version 1",
                "Belgium joins as member");
        assertThat(pages.text("/projects/essor/compare?from=2&to=2")).contains("Both say the same.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/states/fr/history", "/partners/nato/history", "/sources/cd-2018-340/history"})
    void everyKindOfRecordHasAHistory(String path) {
        assertThat(pages.text(path)).contains("Published once", "First load of the register");
        assertThat(json.readTree(pages.html(path + ".json")).get("total").intValue()).isEqualTo(1);
    }

    @Test
    void namesWhatIsWrongWithAHistory() {
        assertThat(mvc.get().uri("/projects/nothing/history")).hasStatus(404);
        assertThat(mvc.get().uri("/states/xx/history.json")).hasStatus(404);
        assertThat(mvc.get().uri("/projects/ESSOR/history")).hasRedirectedUrl("/projects/essor/history");
        assertThat(mvc.get().uri("/projects/essor/compare?to=3")).hasStatus(400).bodyText().contains("“to”");
        assertThat(mvc.get().uri("/projects/essor/compare?from=x")).hasStatus(400);
    }

    @Test
    void listsEveryPublicationOfTheRegister() {
        assertThat(pages.text("/history")).containsSubsequence("2 publications",
                "Correction, revision 2: It was wrong.", "Radio of the Second Revision",
                "Change, revision 1: First load of the register", "and 618 more");
        assertThat(pages.html("/history")).contains("href=\"/projects/essor/compare?from=1&amp;to=2\"");
        assertThat(pages.text("/corrections")).contains("1 publication", "It was wrong.")
                .doesNotContain("First load");
        assertThat(total("/history.json?kind=states")).isEqualTo(1);
        assertThat(total("/history.json?kind=projects")).isEqualTo(2);
        assertThat(total("/history.json?record=projects/essor")).isEqualTo(2);
        assertThat(total("/history.json?record=projects/crrt")).isEqualTo(1);
        assertThat(total("/history.json?record=states/fr")).isEqualTo(1);
        assertThat(total("/history.json?until=2026-01-01")).isZero();
        assertThat(total("/corrections.json")).isEqualTo(1);
        assertThat(pages.text("/corrections?until=2026-01-01")).contains("No correction matches.");
    }

    @Test
    void feedsReaders() throws FeedException {
        for (var path : new String[]{"/history", "/corrections"}) {
            var feed = (Feed) new WireFeedInput().build(new StringReader(pages.html(path + ".atom")));
            assertThat(feed.getId()).isEqualTo("http://localhost:8080" + path);
            assertThat(feed.getEntries().getFirst().getTitle())
                    .isEqualTo("Correction, revision 2: It was wrong.");
            assertThat(feed.getEntries()).hasSize(path.equals("/history") ? 2 : 1);
            assertThat(feed.getSubtitle().getValue()).contains("independent", "from public sources");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=foo", "since=2021-13-01", "until=tomorrow", "page=0"})
    void namesWhatIsWrongWithAFilter(String query) {
        assertThat(mvc.get().uri("/history?" + query)).hasStatus(400)
                .bodyText()
                .contains("“" + query.replaceFirst("=.*", "") + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"essor", "ESSOR", "projects/essor", "/projects/essor", "Projects/Essor",
            "http://localhost:8080/projects/essor", "https://elsewhere.example/projects/essor/history?page=1",
            "/projects/essor.json"})
    void findsARecordHoweverItIsNamed(String record) {
        assertThat(pages.text("/history?record=" + record))
                .contains("2 publications", "Radio of the Second Revision")
                .doesNotContain("There is no record");
        assertThat(total("/history.json?record=" + record)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "projects/nothing", "states/essor", "what is this", "/"})
    void saysBesideTheFilterThatThereIsNoSuchRecord(String record) {
        var page = Jsoup.parse(pages.html("/history?kind=projects&since=2026-01-02&record=" + record));
        assertThat(page.select("#record-error").text()).startsWith("There is no record “" + record + "”.");
        assertThat(page.select("#record").val()).isEqualTo(record);
        assertThat(page.select("#since").val()).isEqualTo("2026-01-02");
        assertThat(page.select("option[value=projects]").hasAttr("selected")).isTrue();
        assertThat(page.text()).contains("No publication");
    }

    @Test
    void hasNothingToShowOfDaysToComeOrLongAgo() {
        assertThat(pages.text("/history?since=2099-01-01")).contains("No publication matches.");
        assertThat(pages.text("/history?until=2017-12-11")).contains("No publication matches.");
        assertThat(pages.text("/history?since=2017-12-11")).contains("2 publications");
        assertThat(pages.text("/history?since=2026-02-01&until=2026-01-01"))
                .contains("No publication matches.");
    }

    @Test
    void tellsAProgramThatItNamedNoRecord() {
        assertThat(mvc.get().uri("/history.json?record={r}", "what is this")).hasStatus(400);
        assertThat(total("/history.json?record=nothing")).isZero();
    }

    private int total(String path) {
        return json.readTree(pages.html(path)).get("total").intValue();
    }
}
