package eu.pescoportal.project;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.history.Editions;
import eu.pescoportal.history.Publisher;
import eu.pescoportal.history.Revision;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The second clock: the register as it was published at an earlier revision. */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = "test.database=known")
class KnownTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;
    @Autowired
    ProjectFinder finder;
    @Autowired
    ProjectEditor editor;
    @Autowired
    Publisher publisher;
    @Autowired
    Editions editions;
    @Autowired
    TransactionTemplate transaction;

    /** In revision 2 ESSOR gets another name, loses Belgium and OCCAR. */
    @BeforeEach
    void publishASecondRevision() {
        var first = editions.latest();
        if (first.revision() > 1) return;
        var document = finder.find("essor", first).orElseThrow();
        var tree = (ObjectNode) json.valueToTree(document);
        tree.put("name", "Radio of the Second Revision");
        ((ArrayNode) tree.get("participations")).removeIf(row -> row.get("state").stringValue().equals("BE"));
        ((ArrayNode) tree.get("partnerLinks"))
                .removeIf(row -> row.get("partner").stringValue().equals("occar"));
        var changed = json.treeToValue(tree, ProjectDocument.class);
        transaction.executeWithoutResult(_ -> editor.publish(List.of(changed),
                publisher.begin(Revision.Kind.CORRECTION, "It was wrong.")));
    }

    @Test
    void showsWhatIsPublishedNow() {
        assertThat(pages.text("/projects/essor"))
                .contains("Radio of the Second Revision", "8 members", "revision 2")
                .doesNotContain("This page in the register of today");
        assertThat(total("/projects.json?state=be&q=essor")).isZero();
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
                "2 versions have been published", "2 in full", "what changed", "correction", "It was wrong.",
                "1 in full", "First load of the register");
        assertThat(pages.html("/projects/essor/history")).contains("href=\"/projects/essor?known=1\"");
        assertThat(pages.text("/projects/crrt/history")).contains("Published once, and not changed since.");
        var twin = json.readTree(pages.html("/projects/essor/history.json"));
        assertThat(twin.get("total").intValue()).isEqualTo(2);
        assertThat(twin.get("items").get(0).get("kind").stringValue()).isEqualTo("CORRECTION");
        assertThat(twin.get("items").get(0).get("url").stringValue())
                .endsWith("/projects/essor.json?known=2");
    }

    @Test
    void saysInWordsHowTwoVersionsDiffer() {
        assertThat(pages.text("/projects/essor/history?to=2"))
                .contains("From version 1 to version 2",
                        "Name: European Secure Software defined Radio → Radio of the Second Revision",
                        "Belgium, Member: removed", "occar, works with")
                .doesNotContain("Sourced");
        assertThat(pages.text("/projects/essor/history?from=2&to=1")).contains("From version 2 to version 1",
                "Belgium joins as member");
        assertThat(pages.text("/projects/essor/history?from=2&to=2")).contains("Both say the same.");
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
        assertThat(mvc.get().uri("/projects/essor/history?to=3")).hasStatus(400).bodyText().contains("“to”");
        assertThat(mvc.get().uri("/projects/essor/history?from=x")).hasStatus(400);
    }

    private int total(String path) {
        return json.readTree(pages.html(path)).get("total").intValue();
    }
}
