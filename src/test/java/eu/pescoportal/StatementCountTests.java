package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How often a page asks the database, however much it shows. */
@PortalTest
class StatementCountTests {

    @Autowired
    Pages pages;

    @ParameterizedTest
    @CsvSource({"/projects, 5", "/projects?size=100, 5", "/projects?q=quidditch, 5", "/projects?state=ee, 5",
            "/projects?state=fr&state=de&match=any&partner=nato&q=cyber&size=100, 5", "/projects.json, 5",
            "/projects.csv, 5", "/projects/essor, 8", "/projects/military-mobility, 8", "/projects/choi, 8",
            "/projects/essor.json, 8", "/states, 4", "/states/fr, 8", "/states/mt, 8", "/states/lu, 8",
            "/partners, 4", "/partners/nato, 5", "/partners/md, 5", "/sources, 5", "/sources?size=100, 5",
            "/sources/cd-2018-340, 4", "/partners/nato/history, 3", "/history, 4", "/corrections, 4",
            "/history.atom, 3", "/projects/essor/history, 3", "/, 8", "/about, 10"})
    void staysUnderItsLimit(String path, int limit) {
        pages.html(path); // what is looked up once only
        assertThat(Statements.of(() -> pages.html(path))).isBetween(1L, (long) limit);
    }

    @ParameterizedTest
    @CsvSource({"/projects?size=1, /projects?size=100", "/projects/choi, /projects/military-mobility",
            "/states/lu, /states/fr", "/partners/md, /partners/nato",
            "/sources/airpro-engrt2, /sources/cd-2018-340", "/sources?size=1, /sources?size=100"})
    void doesNotGrowWithTheRows(String few, String many) {
        pages.html(few);
        pages.html(many);
        assertThat(Statements.of(() -> pages.html(many))).isEqualTo(Statements.of(() -> pages.html(few)));
    }
}
