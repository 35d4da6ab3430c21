package eu.pescoportal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever cites a page can name what was seen, and whoever follows the address sees it. */
@NullUnmarked
@PortalTest
class CitingTests {

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    Clock clock;
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects/essor", "/states", "/states/fr", "/partners",
            "/partners/nato", "/sources", "/sources/cd-2018-340", "/about", "/about/claims", "/history"})
    void everyPageSaysHowItIsCited(String path) {
        var page = Jsoup.parse(pages.html(path));
        var address = page.select(".citing .citation a").attr("href");
        assertThat(address).startsWith("http://localhost:8080" + path).contains("known=1");
        assertThat(page.select(".citing pre").text()).startsWith("@misc{pesco-portal")
                .contains("url = {" + address + "}");
        var shown = Jsoup.parse(pages.html(address.replace("http://localhost:8080", "")));
        assertThat(shown.select("h1").text()).isEqualTo(page.select("h1").text());
    }

    /** Else whoever follows the address later sees another day. */
    @Test
    void theAddressNamesTheDayThatThePageShows() {
        var today = LocalDate.now(clock).toString();
        var took = new TreeSet<String>();
        for (var path : PublicPages.of(mappings)) {
            var asked = cited(path, "2021-06-01");
            if (asked.isEmpty()) continue;
            took.add(path);
            assertThat(asked.get()).as(path).contains("on=2021-06-01");
            assertThat(pages.parsed(path).select(".citing .citation a").attr("href")).as(path)
                    .contains("on=" + today);
        }
        assertThat(took).contains("/about/coverage", "/collaboration", "/compare", "/links", "/matrix",
                "/participations", "/partners", "/partners/nato", "/projects", "/projects/essor",
                "/projects/essor/brief", "/states", "/states/ee", "/states/ee/brief", "/timeline");
        for (var path : List.of("/compare?state=at&state=se", "/compare?project=essor&project=crrt"))
            assertThat(pages.parsed(path).select(".citing .citation a").attr("href")).as(path)
                    .contains("on=" + today);
        assertThat(pages.parsed("/changes").select(".citing .citation a").attr("href")).contains("from=20",
                "to=" + today);
    }

    /** Empty where the page does not depend on the day. */
    private Optional<String> cited(String path, String day) {
        var answer = mvc.get().uri(path).queryParam("on", day).exchange();
        if (answer.getResponse().getStatus() != 200) return Optional.empty();
        var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
        return page.select("link[rel=canonical]").attr("href").contains("on=" + day)
                ? Optional.of(page.select(".citing .citation a").attr("href"))
                : Optional.empty();
    }

    @Test
    void theAddressKeepsDayAndFilters() {
        var page = Jsoup.parse(pages.html("/projects?state=ee&on=2020-01-01"));
        assertThat(page.select(".citing .citation a").attr("href"))
                .isEqualTo("http://localhost:8080/projects?state=ee&on=2020-01-01&known=1");
        assertThat(page.select(".citing").text()).contains("revision 1 of", "as of 1 January 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/projects/nothing", "/projects?state=xx"})
    void nothingElseIsCited(String path) {
        assertThat(mvc.get().uri(path)).bodyText().contains("<footer").doesNotContain("@misc");
    }

    @Test
    void whatTexTakesForACommandIsWrittenSoThatItIsNone() {
        var page = new Link("/projects/essor", new LinkedMultiValueMap<>());
        var citing = new Citing(page, PartialDate.of("2020-01-01"),
                new PortalProperties("https://example.org", null));
        assertThat(citing.bibTex("R&D {50 %} \\end", "revision 3", "2026", 3)).isEqualTo("""
                @misc{pesco-portal-projects-essor-r3,
                  author = {{PESCO Portal}},
                  title = {{R\\&D  50 \\%   end}},
                  year = {2026},
                  note = {revision 3},
                  url = {https://example.org/projects/essor?on=2020-01-01&known=3}
                }""");
    }
}
