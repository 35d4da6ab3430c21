package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the search box is told while somebody types. */
@NullUnmarked
@PortalTest
class SuggestionTwinTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource({"cua, project, Counter Unmanned Aerial System (C-UAS), Project, /projects/c-uas",
            "deutschl, state, Germany, Member state, /states/de",
            "ελλάδ, state, Greece, Member state, /states/gr",
            "uk, partner, United Kingdom, Partner, /partners/gb",
            "nat, partner, North Atlantic Treaty Organization (NATO), Partner, /partners/nato",
            "wave 6, wave, Wave 6, Wave, /projects?wave=6",
            "mari, domain, Maritime, Domain, /projects?domain=maritime",
            "projects of norway, partner, Norway, Partner, /partners/no"})
    void offersFirstWhatIsMeant(String q, String kind, String name, String label, String url) {
        var first = ask(q).get("items").get(0);
        assertThat(first.get("kind").asString()).isEqualTo(kind);
        assertThat(first.get("name").asString()).isEqualTo(name);
        assertThat(first.get("url").asString()).isEqualTo(url);
        assertThat(first.get("label").asString()).isEqualTo(label);
        assertThat(first.has("language")).isFalse();
    }

    @Test
    void saysWhichLanguageATitleIsIn() {
        var items = ask("despacho").get("items");
        assertThat(items.get(0).get("kind").asString()).isEqualTo("source");
        assertThat(items.get(0).get("language").asString()).isEqualTo("pt");
    }

    /** Of the title, as on every page, not of the article behind it. */
    @Test
    void marksNoEnglishTitleOfASourceInAnotherLanguage() {
        var titles = ask("meeting on progress").get("items");
        assertThat(titles.get(0).get("url").asString()).isEqualTo("/sources/defencereview-jeis");
        assertThat(titles.get(0).has("language")).isFalse();
    }

    @Test
    void offersAtMostEightAndSaysHowMany() {
        assertThat(ask("eur").get("items")).hasSize(8);
        assertThat(ask("eur").get("found").asString()).isEqualTo("8 suggestions");
        assertThat(ask("de").get("found").asString()).isEqualTo("1 suggestion");
    }

    @Test
    void offersSourcesLastAndFewOfThem() {
        assertThat(ask("essor").get("items").findValuesAsString("kind")).containsExactly("project", "source",
                "source", "source");
    }

    @Test
    void everyAddressLeadsToAPage() {
        for (var q : List.of("eur", "mari", "wav", "nat", "deu"))
            for (var item : ask(q).get("items"))
                assertThat(mvc.get().uri(item.get("url").asString())).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "quidditch", "***", "\0", "😀", "\uD83D", "é"})
    void offersNothingWhereNothingIsMeant(String q) {
        assertThat(ask(q).get("items")).isEmpty();
        assertThat(ask(q).get("found").asString()).isEqualTo("No suggestions");
    }

    @Test
    void refusesWhatMakesNoSense() {
        for (var query : List.of("q=" + "a".repeat(201), "q=a&q=b"))
            assertThat(mvc.get().uri("/search.json?" + query)).hasStatus(400)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .bodyText()
                    .contains("“q”");
        assertThat(mvc.get().uri("/search.json?q=" + "a".repeat(200))).hasStatusOk();
        assertThat(mvc.get().uri("/search.json")).hasStatusOk();
    }

    @Test
    void isNotSentAgainAsLongAsItIsTheSame() {
        var answer = mvc.get().uri("/search.json?q=eur").exchange();
        assertThat(answer).hasContentType(MediaType.APPLICATION_JSON).doesNotContainHeader("Set-Cookie");
        assertThat(mvc.get()
                .uri("/search.json?q=eur")
                .header(HttpHeaders.IF_NONE_MATCH, answer.getResponse().getHeader(HttpHeaders.ETAG)))
                .hasStatus(304);
    }

    private JsonNode ask(String q) {
        var answer = mvc.get().uri("/search.json?q={q}", q).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
