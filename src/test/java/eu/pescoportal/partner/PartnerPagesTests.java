package eu.pescoportal.partner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
@PortalTest
class PartnerPagesTests {

    private static final Reading FILES = new Reading();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource({"'',false", "2021-12-13,false", "2019-02-28,false", "'',true", "2022-01-01,true"})
    void countsTheProjectsForWhichTheListFindsAPartner(String on, boolean onlyChecked) {
        var seen = FILES.on(on.isEmpty() ? LocalDate.now() : LocalDate.parse(on), onlyChecked);
        var list = json
                .readTree(pages.html("/partners.json?on=" + on + "&checked=" + (onlyChecked ? "only" : "")));
        assertThat(list.get("total").intValue()).isEqualTo(FILES.partners().size());
        for (var partner : list.get("items")) {
            var key = partner.get("key").stringValue();
            assertThat(partner.get("projects").intValue()).as(key)
                    .isEqualTo((int) seen.stream().filter(p -> p.partners().contains(key)).count());
        }
    }

    @Test
    void groupsPartnersByKind() {
        assertThat(pages.text("/partners")).containsSubsequence("NATO bodies", "SHAPE", "Bodies of the EU",
                "European Defence Agency", "Other organisations", "OCCAR", "Third States", "Canada",
                "takes part in 1 project", "approved for 1 project, not known to be in force", "Türkiye",
                "asked to join, or showed interest in, 1 project");
    }

    @Test
    void showsEachLinkWithProjectRelationDatesAndSource() {
        assertThat(pages.text("/partners/no")).containsSubsequence("Norway", "takes part in 1 project",
                "In NATO since 4 April 1949", "Military Mobility", "Council approval 6 May 2021",
                "takes part since 14 December 2021", "Government of Norway");
    }

    @Test
    void theRequestsOfAThirdStateAreSaidAndDoNotCount() {
        assertThat(pages.text("/partners/tr")).contains("asked to join, or showed interest in, 1 project",
                "None of this counts as a tie");
        assertThat(pages.html("/partners/tr")).doesNotContain("/projects?partner=tr");
        assertThat(pages.html("/partners/us")).contains("href=\"/projects?partner=us\"");
    }

    @Test
    void whatTiesABodyOfNatoTiesNato() {
        assertThat(pages.text("/partners/nato")).contains("works with 19 projects",
                "Through the NATO Communications and Information Agency (NCIA)");
        assertThat(pages.text("/partners/nato-ncia"))
                .contains("works with 1 project", "Cyber and Information Domain Coordination Center")
                .doesNotContain("Through the");
    }

    @Test
    void forgetsWhatHadNotBegun() {
        assertThat(pages.text("/partners/ca?on=2021-05-05")).contains("Nothing is known that ties it");
        assertThat(pages.text("/partners/ca?on=2021-05-06")).contains("takes part in 1 project");
    }

    @ParameterizedTest
    @CsvSource({"/partners/NATO, /partners/nato", "/partners/uk, /partners/gb",
            "/partners/US?on=2022-01-01, /partners/us?on=2022-01-01"})
    void redirectsToTheOneAddress(String asked, String address) {
        assertThat(mvc.get().uri(asked)).hasRedirectedUrl(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partners/xx", "/partners/xx.json", "/partners/-"})
    void knowsNoOtherPartner(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @Test
    void givesEachRecordAsItsFileHasIt() {
        for (var file : json
                .readTree(PartnerPagesTests.class.getResourceAsStream("/register/partners.json"))) {
            var twin = json.readTree(pages.html("/partners/" + file.get("key").stringValue() + ".json"));
            file.forEachEntry((field, value) -> assertThat(twin.get(field)).as(field).isEqualTo(value));
        }
    }
}
