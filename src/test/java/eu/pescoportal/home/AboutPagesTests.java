package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.Statements;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class AboutPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void tellsWhatPescoIs() throws Exception {
        assertThat(body("/about")).contains("11 December 2017", "numbered in the order", "Malta alone",
                "Initial operational capability", "OCCAR", "later events may be missing");
    }

    @Test
    void putsOfficialCountsBesideItsOwnOnTheSameDay() throws Exception {
        var row = body("/about").replaceFirst("(?s).*>1 October 2025</th>", "")
                .replaceFirst("(?s)</tr>.*", "");
        assertThat(row).contains(">74<", ">77<", "differs", "/sources/pesco-pr2025");
        assertThat(body("/about")).contains("the register can name 6 that ended");
    }

    @Test
    void givesNoCountOfItsOwnWhereTheOfficialOneHasNoDay() throws Exception {
        var row = body("/about").replaceFirst("(?s).*>2020</th>", "").replaceFirst("(?s)</tr>.*", "");
        assertThat(row).contains(">47<", ">46<", ">–<").doesNotContain("differs");
    }

    @Test
    void marksCommitmentsThatAreNotYetChecked() throws Exception {
        var commitments = body("/about").replaceFirst("(?s).*<section id=\"commitments\"", "")
                .replaceFirst("(?s)</section>.*", "");
        assertThat(matches("<li value=\"\\d+\">", commitments)).isEqualTo(20);
        assertThat(matches("class=\"doubt\"", commitments)).isEqualTo(14);
        assertThat(commitments).contains("14 of them are not yet checked", "/sources/cd-2017-2315");
    }

    @Test
    void givesTheActsOfTheCouncilWithNumberAndText() throws Exception {
        assertThat(body("/about")).contains("32025D1107", "https://eur-lex.europa.eu/eli/dec/2025/1107/oj",
                "href=\"/sources/cd-2017-2315\"");
    }

    @Test
    void holdsNineStatementsAgainstTheRecord() throws Exception {
        var claims = body("/about/claims");
        assertThat(claims).contains("Nine statements often met in the press, held against the record",
                "“ESSOR completed in 2025”", "Cannot be verified", "Contradicted", "Partly supported");
        for (var id : "abcdefghi".split(""))
            assertThat(claims).contains("<li id=\"" + id + "\">", "href=\"#" + id + "\"");
    }

    @Test
    void marksTheLanguageOfTitles() throws Exception {
        assertThat(body("/about/claims"))
                .containsPattern("lang=\"fr\">L&#39;Europe octroie|lang=\"fr\">L'Europe octroie");
    }

    @Test
    void saysHowToCiteAndReuse() throws Exception {
        assertThat(body("/about/data"))
                .contains("Revision 1, ", "http://localhost:8080/ (CC BY 4.0)",
                        "https://creativecommons.org/licenses/by/4.0/", "EUPL-1.2")
                .doesNotContain("PESCO Portal (2,0");
    }

    /** The examples are real: each is answered. */
    @Test
    void givesExamplesThatWork() throws Exception {
        var examples = Pattern.compile("href=\"(/projects\\.(?:csv|json)\\?[^\"]*)\"")
                .matcher(body("/about/data"))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(examples).hasSize(4)
                .allSatisfy(address -> assertThat(mvc.get().uri(address)).hasStatusOk());
    }

    @Test
    void claimsNoConformity() throws Exception {
        assertThat(body("/accessibility")).contains("axe-core", "320 pixels", "this page does not claim it",
                "No contact is set");
    }

    /**
     * Every link inside the portal leads to a page that the site map knows, or to a twin or filter of one.
     */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/about/claims", "/about/data", "/accessibility"})
    void linksOnlyToWhatThereIs(String address) throws Exception {
        var known = Pattern.compile("<loc>http://localhost:8080([^<]*)</loc>")
                .matcher(body("/sitemap.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();
        var links = Pattern.compile("<a [^>]*href=\"(/[^\"#?]*)").matcher(body(address)).results();
        assertThat(links.map(found -> found.group(1).replaceFirst("(/history)?\\.(json|csv|xml|atom)$", ""))
                .distinct()).filteredOn(
                        // The sign-in is for people who know that they have an account.
                        link -> !link.equals("/sitemap") && !link.equals("/login") && !link.isEmpty())
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/about/claims", "/about/data", "/accessibility"})
    void hasEveryTextAndEachHeadingAndIdOnce(String address) throws Exception {
        var body = body(address);
        assertThat(body).doesNotContain("??");
        assertThat(matches("<h1", body)).isOne();
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(body).results().map(MatchResult::group))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/about/claims", "/about/data", "/accessibility", "/sitemap.xml"})
    void needsFewStatements(String address) {
        assertThat(Statements.of(() -> assertThat(mvc.get().uri(address)).hasStatusOk()))
                .isLessThanOrEqualTo(5);
    }

    private String body(String address) throws Exception {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }

    private static long matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
