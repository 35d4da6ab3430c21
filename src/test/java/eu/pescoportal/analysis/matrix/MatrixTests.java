package eu.pescoportal.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.analysis.RolesFromFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** The matrix of states and projects, held against the files. */
@NullUnmarked
@PortalTest
class MatrixTests {

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;
    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-06", "2019-12-31", "2021-06-01", "2024-07-15", "2026-01-01"})
    void showsInEachCellWhatTheFilesSay(LocalDate day) {
        assertThat(cells(pages.parsed("/matrix?on=" + day))).isEqualTo(expected(RolesFromFiles.on(day)));
    }

    @Test
    void showsTodayWhatTheFilesSay() {
        var files = RolesFromFiles.on(LocalDate.now(clock));
        assertThat(cells(pages.parsed("/matrix"))).isEqualTo(expected(files));
        var last = pages.parsed("/matrix").select("tfoot td").eachText();
        assertThat(last.subList(0, 27)).isEqualTo(states(pages.parsed("/matrix")).stream()
                .map(state -> String.valueOf(files.taking(state).size()))
                .toList());
    }

    @Test
    void countsCheckedFactsOnlyWhereAsked() {
        var day = LocalDate.of(2026, 1, 1);
        var page = pages.parsed("/matrix?checked=only&on=" + day);
        assertThat(cells(page)).isEqualTo(expected(RolesFromFiles.on(day, true)));
        assertThat(page.select("tbody td a").eachText()).noneMatch(text -> text.contains("?"));
    }

    @Test
    void marksWhatIsNotCheckedInWords() {
        var marked = pages.parsed("/matrix")
                .select("tbody td a")
                .eachText()
                .stream()
                .filter(t -> t.endsWith("?"))
                .count();
        var unchecked = RolesFromFiles.on(LocalDate.now(clock));
        var checked = RolesFromFiles.on(LocalDate.now(clock), true);
        var differing = unchecked.projects()
                .stream()
                .mapToLong(p -> unchecked.of(p).size() - checked.of(p).size())
                .sum();
        assertThat(marked).isEqualTo(differing).isPositive();
    }

    @Test
    void takesFiltersAndOrderOfTheListOfProjects() {
        var query = "?state=ee&domain=cyber&sort=-name";
        var listed = pages.parsed("/projects" + query + "&size=100")
                .select(".rows .row-title a")
                .eachAttr("href");
        assertThat(pages.parsed("/matrix" + query).select("tbody th a").eachAttr("href")).isEqualTo(listed)
                .isNotEmpty();
    }

    @Test
    void isReachedFromTheListWithItsFilters() {
        var list = pages.parsed("/projects?state=ee&domain=cyber&sort=-name");
        for (var path : new String[]{"/matrix", "/collaboration"})
            assertThat(pages.parsed(list.expectFirst("main a[href^=" + path + "]").attr("href"))
                    .expectFirst(".sentence span")
                    .text()).startsWith(list.expectFirst(".sentence span").text());
    }

    @Test
    void leadsFromACellToTheFact() {
        var page = pages.parsed("/matrix?on=2021-06-01&domain=cyber");
        var states = page.select("thead abbr").eachAttr("title");
        var roles = Map.of("C", "Coordinator", "M", "Member", "O", "Observer");
        for (var row : page.select("tbody tr")) {
            var project = pages.parsed(row.expectFirst("th a").attr("href"));
            for (var i = 0; i < states.size(); i++) {
                var link = row.select("td").get(i).selectFirst("a");
                if (link == null) continue;
                assertThat(link.attr("href")).startsWith(row.expectFirst("th a").attr("href") + "#");
                var fact = project.getElementById(link.attr("href").replaceAll(".*#", ""));
                assertThat(fact.expectFirst("th a").text()).isEqualTo(states.get(i));
                assertThat(fact.text()).contains(roles.get(link.text().substring(0, 1)));
            }
        }
    }

    @Test
    void saysWhereMembersAreNotKnown() {
        var row = pages.parsed("/matrix").expectFirst("tbody tr:has(a[href=/projects/msv])");
        assertThat(row.expectFirst(".sum").text()).isEqualTo("not known");
        assertThat(row.select("td a")).isEmpty();
    }

    @Test
    void isTheSameForPrograms() throws Exception {
        var page = cells(pages.parsed("/matrix?on=2021-06-01"));
        var twin = json.readTree(pages.html("/matrix.json?on=2021-06-01"));
        var read = new TreeMap<String, Map<String, String>>();
        twin.get("items").forEach(item -> {
            var letters = new TreeMap<String, String>();
            item.get("roles").properties().forEach(e -> letters.put(e.getKey(), e.getValue().asString()));
            read.put(item.get("project").asString(), letters);
        });
        assertThat(read).isEqualTo(page);
        assertThat(twin.get("total").asInt()).isEqualTo(page.size());
    }

    @Test
    void isTheSameAsATable() {
        var page = cells(pages.parsed("/matrix?on=2021-06-01"));
        var lines = pages.html("/matrix.csv?on=2021-06-01&page=1")
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
        var head = lines.getFirst();
        assertThat(head).startsWith("state", "state_name").hasSize(page.size() + 2);
        var read = new TreeMap<String, Map<String, String>>();
        page.keySet().forEach(project -> read.put(project, new TreeMap<>()));
        for (var line : lines.subList(1, lines.size()))
            for (var i = 2; i < head.length; i++)
                if (!line[i].isEmpty()) read.get(head[i]).put(line[0], line[i]);
        assertThat(read).isEqualTo(page);
        assertThat(lines).hasSize(28);
        assertThat(lines.get(1)).startsWith("AT", "Austria");
    }

    @Test
    void dropsEmptyFieldsFromTheAddress() {
        assertThat(mvc.get().uri("/matrix?domain=&status=closed&on=2024-08-01&sort="))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/matrix?status=closed&on=2024-08-01");
    }

    @Test
    void saysWhatIsWrongWithAFilter() {
        assertThat(mvc.get().uri("/matrix?domain=sea")).hasStatus(400).bodyText().contains("domain", "sea");
    }

    private static ArrayList<String> states(Document page) {
        return new ArrayList<>(page.select("thead abbr").eachText());
    }

    /** By project and state the letter, without its mark of doubt. */
    private static Map<String, Map<String, String>> cells(Document page) {
        var states = states(page);
        var cells = new TreeMap<String, Map<String, String>>();
        for (var row : page.select("tbody tr")) {
            var letters = new TreeMap<String, String>();
            var values = row.select("td");
            for (var i = 0; i < states.size(); i++)
                if (!values.get(i).text().isEmpty())
                    letters.put(states.get(i), values.get(i).text().replace("?", ""));
            cells.put(row.expectFirst("th a").attr("href").replaceAll("/projects/|\\?.*", ""), letters);
        }
        return cells;
    }

    private static Map<String, Map<String, String>> expected(RolesFromFiles files) {
        var expected = new TreeMap<String, Map<String, String>>();
        files.projects().forEach(project -> expected.put(project, files.of(project)));
        return expected;
    }
}
