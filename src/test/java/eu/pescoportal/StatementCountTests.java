package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.web.cache.Kept;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often a page asks the database: the register is in memory, only its history is not. */
@NullUnmarked
@PortalTest
class StatementCountTests {

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    Kept kept;

    @ParameterizedTest
    @ValueSource(strings = {"/analysis", "/timeline", "/timeline.csv", "/matrix", "/matrix.json",
            "/matrix.csv", "/collaboration", "/collaboration.json?domain=cyber", "/compare",
            "/compare?state=at&state=se", "/compare?project=essor&project=crrt",
            "/compare.json?state=at&state=se", "/", "/projects", "/projects?size=100",
            "/projects?q=quidditch", "/projects?q=cyber", "/projects?state=ee",
            "/projects?state=fr&state=de&match=any&partner=nato&q=cyber&size=100",
            "/projects?on=2021-06-01&checked=only&sort=-members", "/projects.json", "/projects.csv",
            "/projects.xlsx", "/projects/essor", "/projects/military-mobility", "/projects/choi",
            "/projects/essor?on=2020-01-01", "/projects/essor.json", "/states", "/states.json", "/states/fr",
            "/states/mt", "/states/fr.json", "/partners", "/partners.json", "/partners/nato", "/partners/md",
            "/partners/nato.json", "/sources", "/sources?q=council&sort=-facts", "/sources.json",
            "/sources/cd-2018-340", "/sources/cd-2018-340.json", "/about", "/about/coverage",
            "/about/timeline", "/events/2020-first-project-closed", "/decisions/32018d0340.json",
            "/about/claims", "/about/data", "/accessibility", "/states.csv", "/states.xlsx", "/partners.csv",
            "/partners.xlsx", "/sources.csv", "/sources.xlsx", "/participations",
            "/participations?state=de&on=2020-01-01&page=2", "/participations.json", "/participations.csv",
            "/participations.xlsx", "/links", "/links.json", "/links.csv", "/links.xlsx", "/sitemap.xml",
            "/catalog.jsonld", "/robots.txt", "/search.json?q=ess", "/changes", "/changes?from=2017-12-11",
            "/changes.json?from=2017-12-11&by=state", "/changes.csv", "/changes.atom",
            "/states/ee/changes.atom", "/projects?known=1", "/states/ee?known=1", "/states/fr/brief",
            "/states/fr/brief.pdf", "/projects/essor/brief", "/projects/essor/brief.pdf"})
    void asksNothingForThePresentRegister(String path) {
        pages.html(path);
        kept.forget();
        assertThat(Statements.of(() -> pages.html(path))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/nothing", "/projects?status=foo", "/nothing", "/states/xx.json"})
    void asksNothingForWhatIsNotThere(String path) {
        assertThat(Statements.of(() -> assertThat(mvc.get().uri(path)).hasStatus4xxClientError())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/history, 3", "/corrections, 3", "/history.json, 3", "/history.atom, 3", "/history/1, 3",
            "/history/1.json, 3", "/projects/essor/history, 1", "/partners/nato/history, 1",
            "/projects/essor/compare, 15"})
    void staysUnderItsLimitForTheHistory(String path, int limit) {
        pages.html(path);
        kept.forget();
        assertThat(Statements.of(() -> pages.html(path))).isBetween(1L, (long) limit);
    }

    /** Else every count above could be of nothing. */
    @Test
    void countsWhateverThreadAsks() {
        kept.forget();
        var asking = Thread.ofVirtual().unstarted(() -> pages.html("/history"));
        assertThat(Statements.of(() -> {
            asking.start();
            try {
                asking.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        })).isPositive();
    }
}
