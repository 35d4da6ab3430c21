package eu.pescoportal.partner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
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

    @ParameterizedTest
    @CsvSource({"'',false", "2021-12-13,false", "2019-06-30,false", "'',true"})
    void countsEachKindOfTieAsTheFilesHaveThem(String on, boolean onlyChecked) {
        var ties = ties(on.isEmpty() ? LocalDate.now() : LocalDate.parse(on), onlyChecked);
        for (var partner : json
                .readTree(pages.html("/partners.json?on=" + on + "&checked=" + (onlyChecked ? "only" : "")))
                .get("items")) {
            var key = partner.get("key").stringValue();
            var standings = new TreeMap<String, Integer>();
            partner.get("standings").forEachEntry((kind, number) -> standings.put(kind, number.intValue()));
            assertThat(standings).as(key).isEqualTo(ties.getOrDefault(key, Map.of()));
        }
    }

    /** By partner and kind, in how many projects the files have a tie that holds on that day. */
    private static Map<String, Map<String, Integer>> ties(LocalDate day, boolean onlyChecked) {
        var ties = new TreeMap<String, Map<String, Integer>>();
        for (var project : FILES.projects()) {
            if (Reading.first(project, "established").isAfter(day)) continue;
            var seen = new TreeSet<String>();
            for (var link : project.get("partnerLinks")) {
                if (onlyChecked && !link.get("checked").booleanValue() || !holds(link, day)) continue;
                var kind = link.get("kind").stringValue();
                var partner = link.get("partner").stringValue();
                seen.add(partner + " " + kind);
                if (FILES.kind(partner).equals("NATO_BODY")) seen.add("nato " + kind);
            }
            for (var tie : seen)
                ties.computeIfAbsent(tie.split(" ")[0], _ -> new TreeMap<>())
                        .merge(tie.split(" ")[1], 1, Integer::sum);
        }
        return ties;
    }

    private static boolean holds(JsonNode link, LocalDate day) {
        var dates = Stream.of("from", "approved").map(field -> Reading.first(link, field)).toList();
        var to = Reading.first(link, "to");
        var known = dates.stream().filter(Objects::nonNull).toList();
        return (known.isEmpty() || known.stream().anyMatch(d -> !d.isAfter(day)))
                && (to == null || to.isAfter(day));
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
                "None of this counts as a link");
        assertThat(pages.html("/partners/tr")).doesNotContain("/projects?partner=tr");
        assertThat(pages.html("/partners/us")).contains("href=\"/projects?partner=us\"");
    }

    @Test
    void whatTiesABodyOfNatoTiesNato() {
        assertThat(pages.text("/partners/nato")).contains("works with 4 projects",
                "Through the Supreme Headquarters Allied Powers Europe (SHAPE)");
        assertThat(pages.text("/partners/nato-shape"))
                .contains("works with 1 project", "European Medical Command")
                .doesNotContain("Through the");
    }

    @Test
    void groupsTiesByTheirKind() {
        assertThat(pages.text("/partners/eda")).containsSubsequence("runs the work of 1 project",
                "works with 9 projects", "Runs the work", "runs the work since 2019", "Works with",
                "Common requirements", "from 27 January 2023");
        assertThat(pages.text("/partners/occar")).contains("runs the work of 5 projects")
                .doesNotContain("works with");
        assertThat(pages.text("/partners/commission-edf")).contains("funds 2 projects",
                "funding from 15 July 2021");
        assertThat(pages.text("/partners/eeas-eums"))
                .contains("1 project is meant for it or foresees cooperation")
                .doesNotContain("works with");
    }

    @Test
    void aMereMentionStandsLastAndIsNoTie() {
        assertThat(pages.text("/partners/nato")).containsSubsequence("merely named beside 8 projects",
                "Works with", "Merely named beside", "That is not a link", "Airborne Electronic Attack");
        assertThat(pages.html("/partners/nato-ncia")).doesNotContain("/projects?partner=nato-ncia");
        assertThat(pages.text("/partners/nato-ncia")).containsSubsequence(
                "No link to a project is known on this day.", "merely named beside 1 project",
                "Merely named beside", "Cyber and Information Domain Coordination Center",
                "named beside the project, May 2024");
        assertThat(pages.text("/partners")).containsSubsequence("(NCI Academy)",
                "no link to a project known on this day", "merely named beside 1 project");
    }

    @Test
    void namesEverySourceOfATie() {
        var page = pages.html("/partners/nato");
        for (var project : FILES.projects())
            for (var link : project.get("partnerLinks")) {
                var partner = link.get("partner").stringValue();
                if (!partner.equals("nato") && !FILES.kind(partner).equals("NATO_BODY")) continue;
                assertThat(Reading.sources(link))
                        .allSatisfy(source -> assertThat(page).contains("href=\"/sources/" + source + "\""));
            }
    }

    @Test
    void showsTheFlagOfNorwayToo() {
        assertThat(pages.html("/partners/no")).contains("class=\"fi fi-no\"");
        assertThat(pages.html("/partners")).contains("class=\"fi fi-no\"");
    }

    @Test
    void forgetsWhatHadNotBegun() {
        assertThat(pages.text("/partners/ca?on=2021-05-05")).contains("No link to a project is known");
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
