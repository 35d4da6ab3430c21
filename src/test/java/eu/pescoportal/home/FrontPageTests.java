package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.Statements;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class FrontPageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void saysWhatThisIsAndHowFresh() {
        assertThat(mvc.get().uri("/")).hasStatusOk()
                .bodyText()
                .contains("PESCO, Permanent Structured Cooperation", "26 of the EU’s 27 member states",
                        "independent register", "The newest source is dated", "later events may be missing",
                        "First load of the register")
                .contains("/projects/essor", "/projects/crrt", "/projects/military-mobility");
    }

    @Test
    void putsTheOfficialCountBesideItsOwn() {
        assertThat(mvc.get().uri("/")).bodyText()
                .contains("The latest official count, of 1 October 2025, is 74 active projects",
                        "/sources/pesco-pr2025", "closures that no public source names");
    }

    /** Each number on the page is the total of the list that it opens. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/projects", "/projects?status=ongoing",
            "/projects?status=completed&amp;status=closed&amp;status=merged"})
    void countsInItsHeadWhatTheListHolds(String address) throws Exception {
        assertThat(found("href=\"%s\"[^>]*>(\\d+)</a>".formatted(Pattern.quote(address)), page()))
                .isEqualTo(total(address));
    }

    @ParameterizedTest
    @CsvSource({"domain=training", "domain=land", "domain=maritime", "domain=air", "domain=cyber",
            "domain=enabling", "domain=space", "wave=1", "wave=2", "wave=3", "wave=4", "wave=5", "wave=6"})
    void countsByDomainAndWaveWhatTheListHolds(String filter) throws Exception {
        var address = "/projects?" + filter;
        var number = "href=\"%s\".*?<span class=\"num\">(\\d+)</span>".formatted(Pattern.quote(address));
        assertThat(found(number, page())).isEqualTo(total(address));
    }

    @ParameterizedTest
    @CsvSource({"fr", "de", "ee", "dk", "gr", "ie"})
    void countsByStateWhatTheListHolds(String state) throws Exception {
        var address = "/projects?state=" + state + "&amp;status=ongoing";
        var total = total(address);
        var page = page();
        assertThat(found("href=\"%s\"[^>]*>(\\d+)</a>".formatted(Pattern.quote(address)), page))
                .isEqualTo(total);
        assertThat(found("href=\"/states/%s\">.*?tile-number\">(\\d+)<".formatted(state), page))
                .isEqualTo(total);
    }

    @Test
    void showsMaltaAsOutside() throws Exception {
        assertThat(page()).containsPattern(
                "<a class=\"tile-outside\" href=\"/states/mt\">.*Malta: .*outside PESCO</span></a>");
    }

    @Test
    void countsTheMembershipThatThePageAboutLists() throws Exception {
        var about = mvc.get().uri("/about").exchange().getResponse().getContentAsString();
        for (var kind : new String[]{"sourced", "partial", "unknown"}) {
            var number = found("href=\"/about#%s\">[^<]*?(\\d+)".formatted(kind), page());
            var listed = about.replaceFirst("(?s).*<details id=\"%s\"".formatted(kind), "")
                    .replaceFirst("(?s)</details>.*", "");
            assertThat(Pattern.compile("href=\"/projects/").matcher(listed).results().count())
                    .isEqualTo(Long.parseLong(number));
        }
    }

    @Test
    void needsFewStatements() {
        assertThat(Statements.of(() -> assertThat(mvc.get().uri("/")).hasStatusOk())).isLessThanOrEqualTo(5);
    }

    private String page() throws UnsupportedEncodingException {
        return mvc.get().uri("/").exchange().getResponse().getContentAsString();
    }

    private String total(String address) throws UnsupportedEncodingException {
        var twin = address.replace("/projects", "/projects.json").replace("&amp;", "&");
        var json = mvc.get().uri(twin).exchange().getResponse().getContentAsString();
        return found("\"total\":(\\d+)", json);
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
