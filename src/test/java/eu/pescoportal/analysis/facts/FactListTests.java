package eu.pescoportal.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** The lists of participations and of partner links, held against a plain reading of the files. */
@PortalTest
@NullUnmarked
class FactListTests {

    private static final Reading FILES = new Reading();
    private static final List<String> STATES = List.of("at", "cz", "de", "ee", "fr", "gr", "ie", "mt");

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;

    @Test
    void hasALineForEachParticipationThatCountsInWhicheverProjectsAreFound() throws IOException {
        var random = new Random(20180306);
        var some = 0;
        for (int i = 0; i < 60; i++) {
            var filters = filters(random);
            var expected = new ArrayList<String>();
            var found = FILES.find(filters);
            var named = filters.getOrDefault("state", STATES_OF_ALL);
            for (var seen : FILES.on(day(filters), filters.containsKey("checked"))) {
                if (!found.contains(seen.slug())) continue;
                for (var role : List.of("coordinator", "member", "observer"))
                    for (var state : seen.in(List.of(role)))
                        if (named.isEmpty() || named.contains(state.toLowerCase()))
                            expected.add(seen.slug() + " " + state + " " + role);
            }
            assertThat(csv("/participations.csv", filters)).as("%s", filters)
                    .map(row -> row.get("project") + " " + row.get("state") + " " + row.get("role"))
                    .containsExactlyInAnyOrderElementsOf(expected);
            some += expected.size();
        }
        assertThat(some).isGreaterThan(1000);
    }

    private static final List<String> STATES_OF_ALL = List.of();

    @Test
    void hasALineForEachTieThatCounts() throws IOException {
        var random = new Random(20201105);
        var some = 0;
        for (int i = 0; i < 60; i++) {
            var filters = filters(random);
            if (random.nextBoolean())
                filters.put("partner",
                        List.of(List.of("nato", "us", "ca", "eda", "no").get(random.nextInt(5))));
            var found = FILES.find(filters);
            var expected = new ArrayList<String>();
            for (var project : FILES.projects()) {
                if (!found.contains(project.get("slug").stringValue())) continue;
                for (var link : project.get("partnerLinks"))
                    if (counts(link, filters))
                        expected.add(project.get("slug").stringValue() + " "
                                + link.get("partner").stringValue() + " " + link.get("title").stringValue());
            }
            assertThat(csv("/links.csv", filters)).as("%s", filters)
                    .map(row -> row.get("project") + " " + row.get("partner") + " " + row.get("title"))
                    .containsExactlyInAnyOrderElementsOf(expected);
            some += expected.size();
        }
        assertThat(some).isGreaterThan(100);
    }

    private static boolean counts(JsonNode link, Map<String, List<String>> filters) {
        var day = day(filters);
        var partner = link.get("partner").stringValue();
        var kind = link.get("kind").stringValue();
        var named = filters.getOrDefault("partner", List.of());
        var inNato = FILES.kind(partner).equals("NATO_BODY") && named.contains("nato");
        if (!named.isEmpty() && !named.contains(partner) && !inNato) return false;
        if (filters.containsKey("checked") && !link.get("checked").booleanValue()) return false;
        if (List.of("REQUESTED", "NAMED").contains(kind)) return false;
        if (FILES.kind(partner).equals("THIRD_STATE") && !List.of("PARTICIPATES", "APPROVED").contains(kind))
            return false;
        var from = Reading.first(link, "from");
        var approved = Reading.first(link, "approved");
        var to = Reading.first(link, "to");
        return (from == null && approved == null || from != null && !from.isAfter(day)
                || approved != null && !approved.isAfter(day)) && (to == null || to.isAfter(day));
    }

    private static Map<String, List<String>> filters(Random random) {
        var filters = new HashMap<String, List<String>>();
        if (random.nextBoolean()) {
            var states = new TreeSet<String>();
            for (int n = random.nextInt(3); n >= 0; n--)
                states.add(STATES.get(random.nextInt(STATES.size())));
            filters.put("state", List.copyOf(states));
            if (random.nextBoolean()) filters.put("match", List.of("any"));
            if (random.nextInt(3) == 0) filters.put("role", List.of("observer"));
        }
        if (random.nextInt(3) == 0) filters.put("domain", List.of("cyber", "land"));
        if (random.nextInt(4) == 0) filters.put("status", List.of("closed", "completed", "merged"));
        if (random.nextInt(4) == 0) filters.put("without", List.of("it"));
        if (random.nextInt(4) == 0) filters.put("checked", List.of("only"));
        if (random.nextBoolean())
            filters.put("on", List.of(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2900)).toString()));
        return filters;
    }

    private static LocalDate day(Map<String, List<String>> filters) {
        return LocalDate.parse(filters.getOrDefault("on", List.of(LocalDate.now().toString())).getFirst());
    }

    private List<CSVRecord> csv(String path, Map<String, List<String>> filters) throws IOException {
        var request = mvc.get().uri(path);
        filters.forEach((name, values) -> request.queryParam(name, values.toArray(String[]::new)));
        var answer = request.exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        var text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var records = CSVParser.parse(text, format)) {
            return records.getRecords();
        }
    }

    @Test
    void keepsItsColumns() {
        assertThat(pages.html("/participations.csv")).startsWith("project,name,acronym,state,state_name,role,"
                + "from,to,known_by,sources,checked,url,on,revision,licence\r\n");
        assertThat(pages.html("/links.csv"))
                .startsWith("project,name,acronym,partner,partner_name,kind,title,"
                        + "detail,approved,from,to,sources,checked,url,on,revision,licence\r\n");
    }

    @Test
    void saysOfEachLineWhatTheFilesSay() throws IOException {
        var rows = new HashMap<String, CSVRecord>();
        for (var row : csv("/participations.csv", Map.of("on", List.of("2024-01-01"))))
            rows.put(row.get("project") + row.get("state"), row);
        var compared = 0;
        for (var project : FILES.projects())
            for (var part : project.get("participations")) {
                var row = rows.get(project.get("slug").stringValue() + part.get("state").stringValue());
                if (row == null || !text(part, "role").equalsIgnoreCase(row.get("role"))
                        || !text(part, "from").equals(row.get("from")))
                    continue;
                assertThat(row.get("to")).isEqualTo(text(part, "to"));
                assertThat(row.get("known_by")).isEqualTo(text(part, "knownBy"));
                assertThat(row.get("checked")).isEqualTo(part.get("checked").asString());
                assertThat(row.get("sources").split(" "))
                        .containsExactlyInAnyOrderElementsOf(Reading.sources(part));
                assertThat(row.get("on")).isEqualTo("2024-01-01");
                assertThat(row.get("url"))
                        .isEqualTo("http://localhost:8080/projects/" + project.get("slug").stringValue());
                compared++;
            }
        assertThat(compared).isEqualTo(rows.size()).isGreaterThan(300);
    }

    private static String text(JsonNode row, String field) {
        var value = row.get(field);
        return value == null || value.isNull() ? "" : value.stringValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/participations", "/participations?state=fr", "/links", "/links?partner=nato"})
    void showsAHundredRowsOnAPageAndTheRestBehindIt(String path) {
        var shown = new ArrayList<String>();
        var page = pages.parsed(path);
        var said = Integer.parseInt(page.expectFirst(".sentence").text().replaceAll("\\D.*", ""));
        while (true) {
            var rows = page.select("tbody tr").eachText();
            assertThat(rows).hasSizeBetween(1, 100);
            shown.addAll(rows);
            var next = page.selectFirst("a[rel=next]");
            if (next == null) break;
            page = pages.parsed(next.attr("href"));
        }
        assertThat(shown).hasSize(said);
    }

    @Test
    void saysWhoseMembersNobodyKnows() {
        assertThat(pages.text("/participations")).contains("nobody knows who takes part");
        assertThat(pages.text("/links")).contains("do not count as ties");
    }

    @Test
    void leadsBackToTheProjectsWithTheSameFilters() {
        var page = pages.parsed("/participations?state=de&domain=cyber&on=2021-06-01&page=1");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/projects?state=de&domain=cyber&on=2021-06-01");
        assertThat(pages.parsed("/projects?state=de&domain=cyber&page=2").select("main a").eachAttr("href"))
                .contains("/participations?state=de&domain=cyber", "/links?state=de&domain=cyber");
        assertThat(page.select(".chip").eachAttr("href"))
                .contains("/participations?domain=cyber&on=2021-06-01");
    }
}
