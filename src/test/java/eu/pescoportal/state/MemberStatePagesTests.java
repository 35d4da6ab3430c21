package eu.pescoportal.state;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
class MemberStatePagesTests {

    private static final Reading FILES = new Reading();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource({"'',false", "2021-06-01,false", "2019-02-28,false", "2018-03-05,false", "'',true",
            "2022-01-01,true"})
    void countsEachStatesRolesAsTheFilesHaveThem(String on, boolean onlyChecked) {
        var running = FILES.on(on.isEmpty() ? LocalDate.now() : LocalDate.parse(on), onlyChecked)
                .stream()
                .filter(p -> p.status().equals("ongoing"))
                .toList();
        var list = json
                .readTree(pages.html("/states.json?on=" + on + "&checked=" + (onlyChecked ? "only" : "")));
        assertThat(list.get("total").intValue()).isEqualTo(27);
        for (var state : list.get("items")) {
            var code = state.get("code").stringValue();
            assertThat(state.get("coordinator").intValue()).as(code)
                    .isEqualTo(with(code, running, Reading.Seen::coordinators));
            assertThat(state.get("member").intValue()).as(code)
                    .isEqualTo(with(code, running, Reading.Seen::members));
            assertThat(state.get("observer").intValue()).as(code)
                    .isEqualTo(with(code, running, Reading.Seen::observers));
        }
    }

    private static int with(String code, List<Reading.Seen> projects,
            Function<Reading.Seen, Set<String>> role) {
        return (int) projects.stream().filter(p -> role.apply(p).contains(code)).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2019-05-01", "2024-07-15"})
    void eachNumberOpensAsManyRows(String on) {
        for (var state : new String[]{"fr", "ee", "lu"}) {
            var page = pages.html("/states/" + state + "?on=" + on);
            var listed = Pattern.compile("class=\"count\" href=\"(/projects[^\"]+)\">(\\d+) project")
                    .matcher(page)
                    .results()
                    .toList();
            assertThat(listed).isNotEmpty();
            for (var link : listed) {
                var twin = link.group(1).replace("&amp;", "&").replace("/projects", "/projects.json");
                assertThat(json.readTree(pages.html(twin)).get("total").asString()).as(twin)
                        .isEqualTo(link.group(2));
            }
        }
    }

    @Test
    void theDomainsOfAStateOpenItsProjectsThere() {
        var rows = Pattern.compile("href=\"(/projects[^\"]*domain=[^\"]+)\">[^<]+</a></th><td[^>]*>(\\d+)<")
                .matcher(pages.html("/states/fr"))
                .results()
                .toList();
        assertThat(rows).hasSize(7);
        for (var row : rows) {
            var twin = row.group(1).replace("&amp;", "&").replace("/projects", "/projects.json");
            assertThat(json.readTree(pages.html(twin)).get("total").asString()).as(twin)
                    .isEqualTo(row.group(2));
        }
    }

    @Test
    void saysAtLeastAndNamesTheProjectsThatKeepItSo() {
        assertThat(pages.text("/states/se")).contains("Takes part in at least",
                "The members of 8 projects are not known: CHOI", "some members are missing");
        assertThat(pages.text("/states/fr?on=2018-03-06")).contains("Takes part in")
                .doesNotContain("at least");
    }

    @Test
    void tellsTheRolesOfNowFromThoseOfThePast() {
        assertThat(pages.text("/states/de")).contains("Coordinates", "Takes part as a member", "Before",
                "Completed 15 July 2024");
    }

    @Test
    void saysOfEachRoleByWhenItIsKnownAndOnWhoseWord() {
        var page = pages.html("/states/fr");
        var text = pages.text("/states/fr");
        for (var project : FILES.projects())
            for (var part : project.get("participations")) {
                if (!part.get("state").stringValue().equals("FR")) continue;
                assertThat(Reading.sources(part))
                        .allSatisfy(source -> assertThat(page).contains("href=\"/sources/" + source + "\""));
            }
        assertThat(text).containsSubsequence("EU Collaborative Warfare Capabilities",
                "In this role by February 2023.", "ROLE 2F", "In this role by November 2023.");
        assertThat(text).containsPattern("since an unknown date \\[\\d+] In this role by February 2023\\.");
    }

    @Test
    void saysThatMaltaStandsOutside() {
        assertThat(pages.text("/states/mt")).contains("Is outside PESCO and takes part in no project.")
                .doesNotContain("at least");
        assertThat(pages.text("/states")).contains("27 member states, 26 take part", "outside PESCO");
    }

    @Test
    void letsDenmarkInWhenItJoined() {
        assertThat(pages.text("/states/dk?on=2023-05-22"))
                .contains("On 22 May 2023 it was outside PESCO; it has taken part since 23 May 2023");
        assertThat(pages.text("/states/dk?on=2023-05-23")).contains("Takes part in");
        assertThat(pages.text("/states?on=2023-05-22")).contains("25 take part");
    }

    @Test
    void namesAllStatesThatShareAPlaceAmongTheNearest() {
        assertThat(pages.text("/states/dk")).containsSubsequence("Most often together with", "Belgium 2",
                "Croatia 2", "Estonia 2", "Finland 2", "Germany 2", "Italy 2", "Latvia 2", "Lithuania 2",
                "Netherlands 2", "Poland 2", "Romania 2", "Slovenia 2");
    }

    @Test
    void tellsWhatWasStillToComeOnThatDay() {
        assertThat(pages.text("/states/fi?on=2019-01-01")).contains("NATO not yet; since 4 April 2023")
                .contains("Takes part in 4 projects : member in 4, observes 1 more.");
    }

    @Test
    void remembersTheUnitedKingdomUntilItLeft() {
        assertThat(pages.text("/states?on=2020-01-31")).contains("28 member states",
                "The United Kingdom was one of them until 31 January 2020");
        assertThat(pages.text("/states?on=2020-02-01")).doesNotContain("United Kingdom");
    }

    @ParameterizedTest
    @CsvSource({"/states/FR, /states/fr", "/states/el, /states/gr", "/states/EL, /states/gr",
            "/states/gb, /partners/gb", "/states/uk, /partners/gb", "/states/no, /partners/no",
            "/states/FR?on=2019-05-01, /states/fr?on=2019-05-01"})
    void redirectsToTheOneAddress(String asked, String address) {
        assertThat(mvc.get().uri(asked)).hasRedirectedUrl(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/states/xx", "/states/france", "/states/xx.json", "/states/-"})
    void knowsNoOtherState(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @Test
    void givesEachRecordAsItsFileHasIt() {
        for (var file : json
                .readTree(MemberStatePagesTests.class.getResourceAsStream("/register/member-states.json"))) {
            var twin = json.readTree(pages
                    .html("/states/" + file.get("code").stringValue().toLowerCase(Locale.ROOT) + ".json"));
            file.forEachEntry((field, value) -> assertThat(twin.get(field)).as(field).isEqualTo(value));
        }
    }
}
