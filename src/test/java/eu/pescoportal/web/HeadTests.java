package eu.pescoportal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What pages say of themselves to search engines, to feed readers, and where a link to them is shown. */
@PortalTest
class HeadTests {

    private static final String[] PAGES = {"/", "/projects", "/projects?state=de", "/projects?domain=cyber",
            "/projects?domain=cyber&status=ongoing", "/projects?q=radio", "/projects?on=2020-01-01",
            "/projects?checked=only", "/projects?page=2", "/projects?known=1", "/projects/essor",
            "/projects/essor?on=2020-01-01", "/projects/crrt", "/projects/essor/history",
            "/projects/crrt/history", "/states", "/states?on=2020-01-01", "/states?checked=only",
            "/states/de", "/states/fr", "/states/fr?on=2020-01-01", "/partners", "/partners?on=2020-01-01",
            "/partners/nato", "/partners/us", "/sources", "/sources?kind=act", "/sources?language=fr",
            "/sources?q=radio", "/sources?page=2", "/sources/cd-2017-2315", "/sources/cd-2018-340",
            "/changes", "/changes?from=2021-11-16&to=2023-05-22", "/changes?state=fi", "/history",
            "/history?kind=projects", "/history/1", "/corrections", "/about", "/about/claims", "/about/data",
            "/accessibility", "/states/fr/brief", "/projects/essor/brief"};

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;

    @Test
    void hasATitleAndADescriptionOfItsOwnForEveryPageAndFilter() {
        var titles = new HashMap<String, String>();
        var descriptions = new HashMap<String, String>();
        for (var path : PAGES) {
            var head = pages.parsed(path).head();
            assertIsNew(head.expectFirst("title").text(), path, titles);
            assertIsNew(head.expectFirst("meta[name=description]").attr("content"), path, descriptions);
            assertThat(head.expectFirst("title").text())
                    .startsWith(head.expectFirst("meta[property=og:title]").attr("content"));
            assertThat(head.expectFirst("meta[property=og:description]").attr("content"))
                    .isEqualTo(head.expectFirst("meta[name=description]").attr("content"));
        }
    }

    private static void assertIsNew(String text, String path, Map<String, String> known) {
        assertThat(text).as(path).isNotBlank();
        assertThat(known.put(text, path)).as(path + " says: " + text).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/ /", "/projects /projects",
            "/projects?STATE=x&state=DE&sort=name&page=1 /projects?state=de",
            "/projects?domain=CYBER&state=el /projects?state=gr&domain=cyber",
            "/projects/essor?utm_source=mail /projects/essor",
            "/states/fr?on=2020-01-01&x=1 /states/fr?on=2020-01-01",
            "/partners?checked=only&x=1 /partners?checked=only", "/sources?kind=&page=2 /sources?page=2",
            "/projects/essor/history?page=1 /projects/essor/history", "/about?x=1 /about",
            "/history?kind=projects&x=1 /history?kind=projects"})
    void namesTheCanonicalAddress(String path, String canonical) {
        var head = pages.parsed(path).head();
        assertThat(head.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080" + canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/projects?state=de&page=2 json /projects.json?state=de&page=2",
            "/projects?state=de&page=2&size=5 csv /projects.csv?state=de",
            "/projects?state=de openxmlformats-officedocument.spreadsheetml.sheet /projects.xlsx?state=de",
            "/projects/essor json /projects/essor.json", "/states/de json /states/de.json",
            "/sources?q=radio json /sources.json?q=radio", "/history atom+xml /history.atom",
            "/corrections atom+xml /corrections.atom",
            "/projects/essor/history json /projects/essor/history.json",
            "/states/fr/brief?on=2020-01-01 pdf /states/fr/brief.pdf?on=2020-01-01"})
    void leadsToItsTwins(String path, String type, String twin) {
        var links = pages.parsed(path).head().select("link[rel=alternate][type$=" + type + "]");
        assertThat(links.eachAttr("href")).contains("http://localhost:8080" + twin);
        assertThat(mvc.get().uri(twin)).hasStatusOk();
    }

    @Test
    void leadsToTheFeedFromEveryPage() {
        for (var path : PAGES)
            assertThat(pages.parsed(path).head().select("link[type=application/atom+xml]").eachAttr("href"))
                    .anyMatch(address -> address.endsWith(".atom"));
    }

    @Test
    void hasAnIconForProgramsThatReadNoPage() {
        var answer = mvc.get().uri("/favicon.ico").exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).startsWith(0, 0, 1, 0);
    }

    /** Nothing was corrected yet; what says so was published like everything else. */
    @Test
    void datesAFeedWithoutEntries() throws Exception {
        var feed = mvc.get().uri("/corrections.atom?until=2026-01-01").exchange().getResponse();
        assertThat(feed.getContentAsString()).doesNotContain("<entry>", "1970")
                .containsPattern("<updated>20[2-9]");
    }

    /** As the portal stands beside other sites of a host. */
    @Test
    void keepsEachLinkBelowAContextPath() {
        for (var path : PAGES) {
            var answer = mvc.get().uri("/portal" + path).contextPath("/portal").exchange();
            assertThat(answer).hasStatusOk();
            var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
            for (var attribute : new String[]{"href", "src", "action", "data-source"})
                assertThat(page.select("[" + attribute + "^=/]").eachAttr(attribute))
                        .as(path + " " + attribute)
                        .allMatch(address -> address.startsWith("/portal/"), "begins with the context path")
                        .noneMatch(address -> address.startsWith("/portal/portal/"));
        }
    }
}
