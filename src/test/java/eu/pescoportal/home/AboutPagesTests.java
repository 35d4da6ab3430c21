package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class AboutPagesTests {

    @LocalServerPort
    int port;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;

    @Test
    void tellsWhatPescoIsAndWhatItsWordsMean() {
        var page = pages.parsed("/about");
        assertThat(page.select("section[id]").eachAttr("id")).containsExactly("pesco", "words", "method",
                "groups");
        assertThat(page.text()).contains("11 December 2017", "numbered in the order", "Malta alone",
                "Initial operational capability", "OCCAR", "later events may be missing");
    }

    /** Others have linked to what stood on this page once. */
    @ParameterizedTest
    @CsvSource({"coverage, /about/coverage", "unknown, /about/coverage#unknown",
            "partial, /about/coverage#partial", "sourced, /about/coverage#sourced",
            "totals, /about/coverage#totals", "timeline, /about/timeline",
            "decisions, /about/timeline#decisions", "commitments, /about/timeline#commitments"})
    void leadsFromOldPlacesToNewOnes(String id, String address) {
        var link = pages.parsed("/about").expectFirst("#" + id + " a");
        assertThat(link.attr("href")).isEqualTo(address);
        var place = address.replaceFirst("[^#]*#?", "");
        if (!place.isEmpty()) assertThat(pages.parsed(address).selectFirst("#" + place)).isNotNull();
    }

    @Test
    void putsOfficialCountsBesideItsOwnOnTheSameDay() {
        var row = totalsOf("1 October 2025");
        assertThat(row.select("td").eachText()).endsWith("74", "77 differs");
        var below = pages.parsed("/about/coverage").select("#totals tr.below").getLast();
        assertThat(below.expectFirst("a").attr("href")).isEqualTo("/sources/pesco-pr2025");
        assertThat(below.text()).contains("does not say which project ended");
        assertThat(below.select("td")).singleElement()
                .satisfies(cell -> assertThat(cell.attr("colspan")).isEqualTo("" + row.children().size()));
        assertThat(pages.parsed("/about/coverage").expectFirst("#totals").text())
                .contains("the register can name 6 that have ended");
    }

    @Test
    void givesNoCountOfItsOwnWhereTheOfficialOneHasNoDay() {
        assertThat(totalsOf("2020").select("td.num").eachText()).containsExactly("47", "–", "1", "–", "46",
                "–");
    }

    private Element totalsOf(String day) {
        return pages.parsed("/about/coverage")
                .expectFirst("#totals tr:has(> th[scope=row] > a:matchesOwn(^%s$))".formatted(day));
    }

    /** Counted again from the files: what was established, less what had ended. */
    @Test
    void countsItsOwnProjectsStepByStep() throws IOException {
        var steps = pages.parsed("/about/coverage").select("#steps tbody tr");
        var active = 0;
        for (var step : steps) {
            var numbers = step.select("td.num").eachText().stream().map(Integer::valueOf).toList();
            active += numbers.get(0) - numbers.get(1);
            assertThat(numbers.get(2)).as(step.text()).isEqualTo(active);
        }
        var projects = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/resources/register/projects"))) {
            for (var file : files.toList())
                projects.add(Files.readString(file));
        }
        var ended = projects.stream().filter(p -> p.contains("\"ended\": \"")).count();
        assertThat(steps).hasSizeGreaterThan(8);
        assertThat((long) active).isEqualTo(projects.size() - ended);
    }

    /** A step goes to the right, then up or down; each begins where a source, or a project, has its day. */
    @Test
    void drawsBothCountsAsLinesOfSteps() {
        var page = pages.parsed("/about/coverage");
        var drawing = page.expectFirst(".chart > svg[role=img]");
        for (var id : drawing.attr("aria-labelledby").split(" "))
            assertThat(drawing.expectFirst("#" + id).text()).isNotBlank();
        assertThat(drawing.expectFirst("desc").text()).contains("at 74 since 1 October 2025", "own at 77");
        assertThat(drawing.select("path").eachAttr("d")).hasSize(2)
                .allSatisfy(line -> assertThat(line).matches("M\\d+ \\d+(H\\d+V\\d+)+H10000"));
        assertThat(drawing.expectFirst(".chart-own").attr("d").split("V"))
                .hasSameSizeAs(page.select("#steps tbody tr"));
        assertThat(drawing.select(".chart-stated")).hasSize(9);
        assertThat(page.select("#totals [style]")).isEmpty();
    }

    /**
     * On that day the list had 34 projects, the newest source of a number was the Council's of November 2018.
     */
    @Test
    void saysWhatWasKnownOfAnEarlierDay() {
        var page = pages.parsed("/about/coverage?on=2019-06-01");
        assertThat(page.expectFirst(".asof-past").text()).contains("As of 1 June 2019");
        assertThat(page.select("#totals tbody th").eachText()).isNotEmpty()
                .allSatisfy(day -> assertThat(day).containsPattern("201[789]"));
        assertThat(page.select("#steps tbody tr").getLast().text()).endsWith(" 34");
        assertThat(page.expectFirst("#coverage").text()).contains("Of the 34 projects");
        assertThat(page.select("#coverage details a").eachAttr("href")).hasSize(34)
                .allSatisfy(link -> assertThat(link).endsWith("?on=2019-06-01"));
        assertThat(pages.text("/about/coverage?on=2018-01-01"))
                .contains("its first projects on 6 March 2018");
    }

    @Test
    void tellsOfADayWhatHadHappenedByThen() {
        var then = pages.parsed("/about/timeline?on=2018-12-31");
        assertThat(then.select("#timeline .when")).isNotEmpty()
                .hasSizeLessThan(pages.parsed("/about/timeline").select("#timeline .when").size());
        assertThat(then.select("#timeline .when, #decisions td:first-child").eachText())
                .noneMatch(day -> day.matches(".*20(19|2\\d).*"))
                .contains("6 March 2018");
    }

    @Test
    void marksCommitmentsThatAreNotYetChecked() {
        var commitments = pages.parsed("/about/timeline").expectFirst("section#commitments");
        assertThat(commitments.select("li[value]")).hasSize(20);
        assertThat(commitments.select("li .doubt")).hasSize(14);
        assertThat(commitments.text()).contains("14 of them are not yet checked");
        assertThat(commitments.select("p a").eachAttr("href")).containsExactly("/sources/cd-2017-2315");
    }

    @Test
    void givesTheActsOfTheCouncilWithNumberAndText() {
        var decisions = pages.parsed("/about/timeline").expectFirst("section#decisions");
        assertThat(decisions.text()).contains("32025D1107");
        assertThat(decisions.select("a").eachAttr("href"))
                .contains("https://eur-lex.europa.eu/eli/dec/2025/1107/oj", "/sources/cd-2017-2315");
    }

    @Test
    void holdsNineStatementsAgainstTheRecord() {
        var page = pages.parsed("/about/claims");
        assertThat(page.expectFirst("h1").text())
                .isEqualTo("Nine statements often met in the press, checked against public sources");
        var claims = page.select(".claims > li");
        assertThat(claims.eachText()).anyMatch(text -> text.contains("“ESSOR completed in 2025”"));
        assertThat(claims.select("> .when").eachText()).contains("Cannot be verified", "Contradicted",
                "Partly supported");
        assertThat(claims.eachAttr("id")).containsExactly("abcdefghi".split(""));
        for (var claim : claims)
            assertThat(claim.select("a[href=#" + claim.id() + "]")).hasSize(1);
    }

    @Test
    void marksTheLanguageOfTitles() {
        assertThat(pages.parsed("/about/claims").select("a[lang=fr]").eachText())
                .anyMatch(title -> title.startsWith("L'Europe octroie"));
    }

    @Test
    void saysHowToCiteAndReuse() {
        var page = pages.parsed("/about/data");
        assertThat(page.expectFirst("blockquote.citation").text()).matches(
                "PESCO Portal \\(20\\d\\d\\): .* Revision 1, .*http://localhost:8080/ \\(CC BY 4.0\\)");
        assertThat(page.expectFirst("a[rel=license]").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.text()).contains("EUPL-1.2");
    }

    /** The examples are real: a shell runs each as it stands, but for the address of this test. */
    @Test
    void givesCommandsThatWork() throws IOException, InterruptedException {
        var lines = pages.parsed("/about/data").select(".command code").eachText();
        assertThat(lines).hasSize(4);
        for (var line : lines) {
            var here = line.replace("http://localhost:8080", "http://localhost:" + port);
            var process = new ProcessBuilder("sh", "-c", here).redirectErrorStream(true).start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(answer).isZero();
            assertThat(answer).as(line)
                    .satisfiesAnyOf(csv -> assertThat(csv).startsWith("slug,name"),
                            twin -> assertThat(twin).startsWith("{\"asOf\""));
        }
    }

    @Test
    void claimsNoConformity() {
        assertThat(pages.parsed("/accessibility").text())
                .contains("axe-core", "320 pixels", "this page does not claim it", "No contact is set",
                        "Everything works without scripts. One adds suggestions")
                .doesNotContain("the pages have none");
    }

    /**
     * Every link inside the portal leads to a page that the site map knows, or to a twin or filter of one.
     */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/about/coverage", "/about/timeline", "/about/claims",
            "/about/data", "/accessibility"})
    void linksOnlyToWhatThereIs(String address) {
        var known = pages.parsed("/sitemap.xml").select("loc").eachText();
        var links = pages.parsed(address).select("a[href^=/]").eachAttr("href");
        assertThat(links).map(link -> link.replaceFirst("[?#].*", ""))
                .map(link -> link.replaceFirst("(/history)?\\.(json|jsonld|csv|xlsx|xml|atom|zip)$", ""))
                .filteredOn(
                        // The sign-in is for people who know that they have an account.
                        link -> !List.of("/sitemap", "/catalog", "/openapi", "/register", "/login", "")
                                .contains(link))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(known).contains("http://localhost:8080" + link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/about/coverage", "/about/timeline", "/about/claims",
            "/about/data", "/accessibility"})
    void hasEveryTextAndEachHeadingAndIdOnce(String address) {
        var page = pages.parsed(address);
        assertThat(page.html()).doesNotContain("??");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/about/coverage", "/about/timeline", "/about/claims",
            "/about/data", "/accessibility", "/sitemap.xml", "/robots.txt"})
    void asksTheDatabaseNothing(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk();
        assertThat(Statements.of(() -> assertThat(mvc.get().uri(address)).hasStatusOk())).isZero();
    }
}
