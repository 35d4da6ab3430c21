package eu.pescoportal.project;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people type to find a project, from the address to the list. */
@NullUnmarked
@PortalTest
class ProjectSearchTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource({"essor, essor", "ＥＳＳＯＲ, essor", "e\u00ADssor, essor", "CUAS, c-uas", "c.u.a.s., c-uas",
            "cobasing, co-basing", "euro drone, eurodrone", "eurodrón, eurodrone",
            "EPC, european-patrol-corvette", "korvette, european-patrol-corvette",
            "military mobilty, military-mobility", "MİLİTARY MOBİLİTY, military-mobility",
            "militarymobility, military-mobility", "antisubmarine, musas", "mk 3, tiger-mk3",
            "net log hubs, netloghubs", "medium size, fmtc", "software radio, essor", "outsized cargo, satoc",
            "ARTIC command, access"})
    void findsFirstWhatIsMeant(String q, String slug) {
        assertThat(slugs(find(q))).first().isEqualTo(slug);
    }

    @Test
    void listsTheProjectsOfAWaveOrDomain() {
        assertThat(slugs(find("wave 6"))).containsExactlyInAnyOrderElementsOf(listed("?wave=6"));
        assertThat(slugs(find("Maritime"))).containsAll(listed("?domain=maritime"));
        assertThat(slugs(find("nato maritime")))
                .containsExactlyInAnyOrderElementsOf(listed("?domain=maritime&partner=nato"));
        assertThat(slugs(find("wave 99"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quidditch", "***", "😀", "[a TO z]"})
    void findsNothingOfWhatIsNotThere(String q) {
        assertThat(slugs(find(q))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ΕΛΛΑΔΑ, /states/gr", "Deutschland, /states/de", "il-Ġermanja, /states/de",
            "Éire, /states/ie", "projects of norway, /partners/no", "britain, /partners/gb"})
    void leadsToWhoIsNamedInAnyLanguage(String q, String path) {
        assertThat(mvc.get().uri("/projects?q={q}", q)).hasStatusOk()
                .bodyText()
                .contains("<a href=\"" + path + "\">");
    }

    private JsonNode find(String q) {
        var answer = mvc.get().uri("/projects.json?size=100&q={q}", q).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private List<String> listed(String query) {
        return slugs(json.readTree(pages.html("/projects.json" + query + "&size=100")));
    }

    private static List<String> slugs(JsonNode list) {
        return list.get("items").findValuesAsString("slug");
    }
}
