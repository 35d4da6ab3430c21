package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.vocabulary.PartialDate;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

/** Whoever cites a page can name what was seen, and whoever follows the address sees it. */
@NullUnmarked
@PortalTest
class CitingTests {

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;

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
