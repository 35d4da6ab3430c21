package eu.pescoportal.source;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import eu.pescoportal.Statements;
import java.util.HashMap;
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
class SourcePagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    @Test
    void countsTheFactsThatRestOnEachSource() {
        var facts = new HashMap<String, Integer>();
        for (var p : new Reading().projects()) {
            facts.merge(p.get("establishedBy").stringValue(), 1, Integer::sum);
            for (var part : new String[]{"participations", "partnerLinks", "milestones", "funding"})
                for (var row : p.get(part))
                    for (var source : Reading.sources(row))
                        facts.merge(source, 1, Integer::sum);
        }
        for (var file : new String[]{"member-states", "partners", "claims"})
            for (var record : read(file))
                for (var source : record.get("sources"))
                    facts.merge(source.stringValue(), 1, Integer::sum);
        for (var row : read("commitments"))
            facts.merge(row.get("source").stringValue(), 1, Integer::sum);
        for (var part : new String[]{"events", "officialTotals"})
            for (var row : read("timeline").get(part))
                facts.merge(row.get("source").stringValue(), 1, Integer::sum);

        int listed = 0;
        for (int page = 1; page <= Math.ceilDiv(read("sources").size(), 50); page++)
            for (var source : json.readTree(pages.html("/sources.json?page=" + page)).get("items")) {
                var key = source.get("key").stringValue();
                assertThat(source.get("facts").intValue()).as(key).isEqualTo(facts.getOrDefault(key, 0));
                listed++;
            }
        assertThat(listed).isEqualTo(read("sources").size());
    }

    /** As the launch does, which rests on the same act. */
    @Test
    void marksThatAProjectWasPutOnTheListByAnActNobodyRead() {
        assertThat(pages.parsed("/sources/cd-2018-340").select("li:contains(Put on the list)").eachText())
                .hasSize(17)
                .allMatch(line -> line.endsWith("not yet checked"));
    }

    /** An English title of a Greek article is no Greek; a Greek title is. */
    @Test
    void marksTheLanguageOfATitleNotThatOfItsSource() {
        for (var key : new String[]{"defencereview-jeis", "index-2024-12", "zbiam-loghubs"})
            assertThat(pages.parsed("/sources/" + key).expectFirst("h1").hasAttr("lang")).as(key).isFalse();
        assertThat(pages.parsed("/sources/defencereview-jeis").expectFirst("dl.facts").text())
                .contains("Language Greek");
        assertThat(pages.parsed("/sources/sofokleous-jeis").expectFirst("h1").attr("lang")).isEqualTo("el");
        var cited = pages.parsed("/projects/jeis").select("a[href^=/sources/]");
        assertThat(cited.select("[href=/sources/defencereview-jeis]")).isNotEmpty()
                .allMatch(link -> !link.hasAttr("lang"));
        assertThat(cited.select("[href=/sources/sofokleous-jeis]")).isNotEmpty()
                .allMatch(link -> link.attr("lang").equals("el"));
        var listed = pages.parsed("/sources?q=Joint EU Intelligence School&language=el");
        assertThat(listed.select("[href=/sources/defencereview-jeis]")).hasSize(1)
                .allMatch(link -> !link.hasAttr("lang"));
        assertThat(listed.text()).contains("in Greek");
    }

    private JsonNode read(String file) {
        return json.readTree(SourcePagesTests.class.getResourceAsStream("/register/" + file + ".json"));
    }

    @Test
    void listsTheFactsThatRestOnASource() {
        var page = pages.parsed("/sources/cd-2018-340");
        assertThat(page.text()).containsSubsequence("Legal act", "Council of the EU", "6 March 2018", "CELEX",
                "32018D0340", "facts rest on it", "Put on the list on 6 March 2018");
        var listed = json.readTree(pages.html("/sources.json?q=2018/340"))
                .get("items")
                .valueStream()
                .filter(s -> s.get("key").stringValue().equals("cd-2018-340"))
                .findFirst()
                .orElseThrow()
                .get("facts")
                .intValue();
        assertThat(page.expectFirst("h2").text()).isEqualTo(listed + " facts rest on it");
        assertThat(page.select(".fact-group li")).hasSize(listed);
        assertThat(page.select(".fact-group > h3 > a").eachText()).doesNotHaveDuplicates()
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cd-2018-340       | Put on the list on 6 March 2018 not yet checked
            cd-2018-340       | Greece: Member, since 6 March 2018 not yet checked
            eda-ngsr-4e       | European Defence Agency (EDA): works with: Supporting project of the agency, since an unknown date
            cd-2025-967       | Switzerland: approved; not known to be in force: Cleared to be invited, since 20 May 2025
            defensa-edf2022   | Grant to linked work, not the project’s money, EDF, 2022
            cd-2018-340       | 6 March 2018: Put on the PESCO list not yet checked
            """)
    void wordsTheFactsOfProjects(String source, String fact) {
        assertThat(pages.parsed("/sources/" + source).select(".fact-group li").eachText()).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cd-2017-2315      | Commitment 1: Raise defence budgets in real terms, year on year | /about/timeline#commitment-1
            cd-2017-2315      | Press claim: Start of PESCO | /about/claims#a
            cd-2017-2315      | Austria: what the register says about the state | /states/at
            ep-mogherini-2019 | North Atlantic Treaty Organization (NATO): what the register says about the partner | /partners/nato
            wp-pesco          | 2009: Treaty of Lisbon opens the way | /about/timeline#event-2009-treaty-of-lisbon-opens-the-way
            pesco-pr2025      | Official totals, 1 October 2025 | /about/coverage#count-2025-10-01
            """)
    void leadsToWhatIsSaidOfPescoAsAWhole(String source, String fact, String address) {
        var facts = pages.parsed("/sources/" + source).select(".fact-group li");
        assertThat(facts).filteredOn(f -> f.text().equals(fact))
                .singleElement()
                .satisfies(f -> assertThat(f.expectFirst("a").attr("href")).isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sources", "/sources?q=bundeswehr", "/sources.json", "/sources/cd-2018-340",
            "/sources/cd-2018-340.json"})
    void asksTheDatabaseNothing(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk();
        assertThat(Statements.of(() -> assertThat(mvc.get().uri(address)).hasStatusOk())).isZero();
    }

    @Test
    void showsEverySource() {
        for (var source : read("sources"))
            assertThat(pages.text("/sources/" + source.get("key").stringValue()))
                    .contains(source.get("title").stringValue().replaceAll("\\s+", " "))
                    .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"kind=act, Legal act", "language=de, in German", "q=bundeswehr, Bundeswehr",
            "q=Despacho&language=pt, Despacho n", "q=desw, Bundeswehr", "q=doureios pesco, προγράμματα PESCO",
            "q=προγράμματα PESCO, νέα προγράμματα PESCO", "q=ΠΡΟΓΡΑΜΜΑΤΑ, νέα προγράμματα PESCO",
            "q=pesco προγραμματα, νέα προγράμματα PESCO", "q=32018D0340, 2018/340",
            "q=bundeswher, Bundeswehr"})
    void findsSources(String query, String text) {
        var all = json.readTree(pages.html("/sources.json")).get("total").intValue();
        assertThat(json.readTree(pages.html("/sources.json?" + query)).get("total").intValue()).isBetween(1,
                all - 1);
        assertThat(pages.text("/sources?" + query)).contains(text);
    }

    @Test
    void helpsOnWhenNothingIsFound() {
        assertThat(pages.text("/sources?q=quidditch")).contains("All sources");
        assertThat(pages.text("/sources?page=50")).contains("There are only 9 pages")
                .doesNotContain("Try fewer words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=foo", "language=xx", "sort=foo", "page=-1", "page=x", "q=a&q=b"})
    void namesWhatIsWrong(String query) {
        assertThat(mvc.get().uri("/sources?" + query)).hasStatus(400)
                .bodyText()
                .contains("“" + query.replaceFirst("=.*", "") + "”");
    }

    @Test
    void redirectsToTheLowerCaseAddressAndKnowsNoOther() {
        assertThat(mvc.get().uri("/sources/CD-2018-340")).hasRedirectedUrl("/sources/cd-2018-340");
        assertThat(mvc.get().uri("/sources/CD-2018-340?known=1"))
                .hasRedirectedUrl("/sources/cd-2018-340?known=1");
        assertThat(mvc.get().uri("/sources/nothing")).hasStatus(404);
        assertThat(mvc.get().uri("/sources/nothing.json")).hasStatus(404);
    }

    @Test
    void givesEachRecordAsItsFileHasIt() {
        for (var file : read("sources")) {
            var twin = json.readTree(pages.html("/sources/" + file.get("key").stringValue() + ".json"));
            file.forEachEntry((field, value) -> assertThat(twin.get(field)).as(field).isEqualTo(value));
        }
    }
}
