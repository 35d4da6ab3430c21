package eu.pescoportal.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.analysis.RolesFromFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** States and projects side by side, held against the files. */
@NullUnmarked
@PortalTest
class CompareTests {

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"AT SE 2026-01-01", "LT EE,LV 2021-06-01", "DE FR,IT,ES 2024-07-15",
            "MT AT 2026-01-01", "HR PL 2018-06-01"})
    void saysWhatStatesShareAndWhatEachHasAlone(String first, String others, LocalDate day) {
        var states = new ArrayList<>(List.of(first));
        states.addAll(List.of(others.split(",")));
        var asked = "state=" + String.join("&state=", states).toLowerCase() + "&on=" + day;
        var files = RolesFromFiles.on(day);
        var twin = json.readTree(pages.html("/compare.json?" + asked));
        assertThat(texts(twin.get("states"))).containsExactlyElementsOf(states);

        var shared = files.taking(first);
        states.forEach(state -> shared.retainAll(files.taking(state)));
        assertThat(texts(twin.get("shared"))).containsExactlyElementsOf(shared);
        var some = new TreeSet<>(files.projects());
        some.removeIf(project -> takers(project, states, files) < 2 || shared.contains(project));
        assertThat(texts(twin.get("some"))).containsExactlyElementsOf(some);
        for (var state : states) {
            var only = files.taking(state);
            only.removeIf(project -> takers(project, states, files) > 1);
            assertThat(texts(twin.get("only").get(state))).as(state).containsExactlyElementsOf(only);
            assertThat(twin.get("numbers").get(state).get("total").asInt())
                    .isEqualTo(files.taking(state).size());
        }

        var page = pages.parsed("/compare?" + asked);
        var counts = page.select("[id^=group-] .count").eachText().stream().mapToInt(Integer::parseInt).sum();
        var rows = pages.html("/compare.csv?" + asked).lines().count() - 1;
        assertThat(page.select("section:has([id^=group-]) tbody tr")).hasSize(counts);
        assertThat(rows).isEqualTo(counts)
                .isEqualTo(files.projects().stream().filter(p -> takers(p, states, files) > 0).count());
    }

    private static long takers(String project, List<String> states, RolesFromFiles files) {
        return states.stream().filter(state -> files.takes(state, project)).count();
    }

    @Test
    void countsByRoleAndDomainWhatTheListsFind() {
        var page = pages.parsed("/compare?state=at&state=se&on=2024-01-01");
        var links = page.select("[aria-labelledby=numbers] td a");
        assertThat(links).hasSizeGreaterThan(10);
        for (var link : links)
            assertThat(pages.parsed(link.attr("href")).expectFirst(".sentence").text()).as(link.attr("href"))
                    .matches(link.text() + " projects? .*");
    }

    @Test
    void countsYearByYearWhatRan() {
        var years = json.readTree(pages.html("/compare.json?state=at&state=se&on=2021-06-01")).get("years");
        assertThat(years.findValuesAsString("on")).containsExactly("2018-12-31", "2019-12-31", "2020-12-31",
                "2021-06-01");
        for (var year : years) {
            var list = pages.parsed("/projects?state=at&status=ongoing&on=" + year.get("on").asString());
            assertThat(list.expectFirst(".sentence").text())
                    .startsWith(year.get("ongoing").get("AT").asInt() + " project");
        }
    }

    @Test
    void tellsWhatAStateJoinedLater() {
        var joined = json.readTree(pages.html("/compare.json?state=at&state=se")).get("joined");
        for (var state : List.of("AT", "SE"))
            for (var late : joined.get(state)) {
                var record = json
                        .readTree(pages.html("/projects/" + late.get("project").asString() + ".json"));
                assertThat(late.get("since").asString()).isGreaterThan(record.get("established").asString());
                assertThat(record.get("participations"))
                        .anyMatch(part -> part.get("state").asString().equals(state)
                                && part.path("from").asString("").equals(late.get("since").asString()));
            }
        assertThat(joined.get("AT").size() + joined.get("SE").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"essor crrt", "military-mobility crrt essor emc"})
    void saysWhichStatesProjectsShare(String slugs) {
        var day = LocalDate.of(2024, 1, 1);
        var projects = List.of(slugs.split(" "));
        var asked = "project=" + String.join("&project=", projects) + "&on=" + day;
        var files = RolesFromFiles.on(day);
        var twin = json.readTree(pages.html("/compare.json?" + asked));
        var all = new TreeSet<String>();
        projects.forEach(project -> all.addAll(files.of(project).keySet()));
        var shared = new TreeSet<>(all);
        shared.removeIf(state -> in(state, projects, files).size() < projects.size());
        assertThat(texts(twin.get("shared"))).containsExactlyElementsOf(shared);
        for (var project : projects) {
            var only = new TreeSet<>(all);
            only.removeIf(state -> !in(state, projects, files).equals(Set.of(project)));
            assertThat(texts(twin.get("only").get(project))).containsExactlyElementsOf(only);
            assertThat(texts(twin.get("partners").get(project))).isEqualTo(
                    texts(item(json.readTree(pages.html("/projects.json?size=100&on=" + day)), project)
                            .get("partners")));
        }
        var page = pages.parsed("/compare?" + asked);
        assertThat(page.select("[aria-labelledby=milestones] td .note").size())
                .isEqualTo(twin.get("milestones").size())
                .isPositive();
        assertThat(page.select("section:has([id^=group-]) tbody tr").size())
                .isEqualTo((int) pages.html("/compare.csv?" + asked).lines().count() - 1);
    }

    private static Set<String> in(String state, List<String> projects, RolesFromFiles files) {
        var in = new TreeSet<String>();
        projects.stream().filter(project -> files.takes(state, project)).forEach(in::add);
        return in;
    }

    private static JsonNode item(JsonNode list, String slug) {
        for (var item : list.get("items"))
            if (item.get("slug").asString().equals(slug)) return item;
        throw new AssertionError(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"state=at state", "state=at&state=AT state",
            "state=at&state=be&state=bg&state=cy&state=cz state", "state=at&state=xx xx",
            "project=essor project", "project=essor&project=nothing nothing",
            "state=at&state=se&project=essor&project=crrt project", "state=at&state=no Norway",
            "state=at&state=se&on=2031-01-01 2031-01-01"})
    void saysWhatCannotBeCompared(String asked, String named) {
        for (var address : List.of("/compare?", "/compare.json?", "/compare.csv?"))
            assertThat(mvc.get().uri(address + asked)).as(address).hasStatus(400).bodyText().contains(named);
    }

    @Test
    void leadsWhoeverNamesAThirdStateToItsPageAndToNoParameterThatItDoesNotTake() {
        for (var address : List.of("/compare", "/compare.json", "/compare.csv"))
            assertThat(mvc.get().uri(address + "?state=at&state=no")).bodyText()
                    .contains("Norway", "/partners/no")
                    .doesNotContain("partner=");
    }

    @Test
    void leavesAChoiceWhereNothingIsAsked() {
        var page = pages.parsed("/compare?on=2021-06-01&with=at");
        assertThat(page.select("select[name=state]")).hasSize(4)
                .allSatisfy(field -> assertThat(field.select("option")).hasSize(28));
        assertThat(page.select("select[name=project]")).hasSize(4);
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("at");
        assertThat(page.select("form.choose input[name=on]").eachAttr("value")).containsOnly("2021-06-01");
        assertThat(mvc.get().uri("/compare.json")).hasStatus(400);
        assertThat(mvc.get().uri("/compare?state=at&state=se&state=&state=")).redirectedUrl()
                .isEqualTo("/compare?state=at&state=se");
    }

    @ParameterizedTest
    @CsvSource({"/states/at, at", "/projects/essor, essor"})
    void isOfferedBesideEachStateAndProject(String address, String with) {
        var link = pages.parsed(address).expectFirst("main a[href^=/compare]").attr("href");
        assertThat(pages.parsed(link).select("option[selected]").eachAttr("value")).containsExactly(with);
    }

    @Test
    void saysThatAProjectDidNotExistYet() {
        assertThat(text(pages.parsed("/compare?project=essor&project=4e&on=2018-04-01")))
                .contains("not yet on the list");
    }

    private static String text(Document page) {
        return page.expectFirst("main").text();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
