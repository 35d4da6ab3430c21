package eu.pescoportal.project;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Reading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@PortalTest
class ProjectPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;
    @Autowired
    Clock clock;

    @Test
    void saysInOneSentenceWhatTheListShows() {
        assertThat(pages.text(
                "/projects?state=ee&state=fr&match=any&role=coordinator&domain=cyber&without=de&on=2020-05-01&checked=only"))
                .contains("in the domain Cyber, C4ISR, with Estonia or France as coordinator, "
                        + "without Germany, on 1 May 2020, counting only checked facts.");
        assertThat(pages.text("/projects?state=de&state=pl&without=fr&on=2021-06-01"))
                .contains("with Germany and Poland, without France, on 1 June 2021.");
        assertThat(
                pages.text("/projects?state=de&group=baltic&group=nordic&atLeast=2&only=true&on=2021-06-01"))
                .contains("with at least 2 of Germany, Estonia, Latvia, Lithuania, Finland and Sweden, "
                        + "with no other coordinator or member, on 1 June 2021.");
    }

    @Test
    void offersToRemoveEachFilterAlsoAtZeroHits() {
        var page = pages.text("/projects?state=MT&domain=Space");
        assertThat(page).contains("No project in the domain Space, with Malta");
        assertThat(pages.html("/projects?state=MT&domain=Space")).contains("href=\"/projects?domain=space\"",
                "href=\"/projects?state=mt\"");
    }

    @Test
    void saysHowManyMembershipsAreUnknown() {
        assertThat(pages.text("/projects")).contains("83 projects today, ", "6 of them have ended.",
                "The membership of 8 of them is unknown.");
        assertThat(pages.text("/projects?state=fr")).contains("50 projects with France",
                "5 of them have ended.", "The membership of 8 more projects is unknown.");
        assertThat(pages.text("/projects?without=fr&without=de")).contains("of them is unknown");
    }

    @Test
    void saysAtZeroHitsHowManyMayBelongThereUnseen() {
        var sentence = pages.parsed("/projects?state=mt&state=cy").expectFirst(".sentence").text();
        assertThat(sentence).startsWith("No project with Cyprus and Malta")
                .containsPattern(
                        "The membership of \\d+ more projects is unknown\\. Of \\d+ more not all members are known or checked\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects?state=mt&domain=space", "/projects?q=quidditch&state=fr",
            "/projects?state=ee&domain=space&domain=training&wave=6",
            "/projects?state=fr&without=fr&on=2020-05-01"})
    void offersAtZeroHitsWhichFilterToTakeAwayWithTheNumberItWouldGive(String address) {
        var page = pages.parsed(address);
        assertThat(page.select(".projects > li")).isEmpty();
        var offers = page.select(".empty li:has(a)");
        assertThat(offers).as(address).isNotEmpty();
        for (var offer : offers) {
            var leads = pages.parsed(offer.expectFirst("a").attr("href"));
            assertThat(leads.expectFirst(".sentence").text())
                    .startsWith(offer.text().replaceAll(".*: ", "") + " ");
        }
    }

    @Test
    void countsNothingInTheRailWhereAnotherFilterHoldsAllBack() {
        var rail = pages.parsed("/projects?q=quidditch&state=fr").expectFirst(".rail");
        assertThat(rail.select(".choices .count").eachText()).doesNotContain("0");
        assertThat(rail.select(".choices .none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01", "2020-02-31", "2021", "1990-01-01"})
    void keepsTheFiltersWhereTheDayCannotBe(String day) {
        var answer = mvc.get().uri("/projects?state=ee&domain=cyber&q=radio&on={day}", day).exchange();
        assertThat(answer).hasStatus(400);
        var page = Jsoup
                .parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.expectFirst("#on-error").text()).contains("“" + day + "”", "from 2017-12-11 to today",
                "Shown as of today, with all else as it was asked for.");
        assertThat(page.expectFirst("#on").attr("aria-describedby")).isEqualTo("on-error");
        assertThat(page.expectFirst("#on").attr("max")).isEqualTo(LocalDate.now(clock).toString());
        assertThat(page.select("input[checked]").eachAttr("value")).contains("ee", "cyber");
        assertThat(page.expectFirst("#q").val()).isEqualTo("radio");
    }

    @Test
    void saysOfTheActItselfWhetherItWasReadAndThatTheListMayBeIncomplete() {
        var page = pages.parsed("/projects/essor");
        assertThat(page.expectFirst("#what p:contains(On the list since)").text())
                .endsWith("not yet checked");
        assertThat(page.expectFirst("#unknown").text()).contains("Every member listed here is sourced.",
                "The list itself may be incomplete: the annex of the act");
        assertThat(pages.parsed("/projects/msv").expectFirst("#unknown").text())
                .doesNotContain("Every member listed");
    }

    @Test
    void standsBesideTheLatestOfficialCount() {
        assertThat(pages.text("/projects"))
                .contains("The latest official count, of 1 October 2025, is 74 active projects.");
        for (var other : new String[]{"?state=fr", "?on=2019-01-01", "?q=quidditch", "?status=merged"})
            assertThat(pages.text("/projects" + other)).as(other).doesNotContain("official count");
    }

    @Test
    void showsTheRolesOfTheStatesAskedFor() {
        assertThat(pages.text("/projects?state=ee&state=lt&q=crrt")).contains("Estonia: Member",
                "Lithuania: Coordinator");
    }

    @Test
    void marksMatchingWords() {
        assertThat(pages.html("/projects?q=mobilty")).contains("<mark>Mobility</mark>");
        assertThat(pages.html("/projects?q=schengen")).contains("<mark>Schengen</mark>");
    }

    @ParameterizedTest
    @CsvSource({"Germany, /states/de, Germany", "germany, /states/de, Germany", "DE, /states/de, Germany",
            "EL, /states/gr, Greece", "norway, /partners/no, Norway", "NATO, /partners/nato, NATO",
            "uk, /partners/gb, United Kingdom", "Turkey, /partners/tr, Türkiye",
            "usa, /partners/us, United States", "Czech Republic, /states/cz, Czechia",
            "occar, /partners/occar, OCCAR"})
    void offersThePageOfAStateOrPartnerThatTheSearchNames(String q, String path, String name) {
        assertThat(pages.html("/projects?q=" + q)).contains("<a href=\"" + path + "\">").contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"norway | Norway takes part in 1 project | /projects?partner=no",
            "Deutschland | Germany takes part in 25 projects | /projects?state=de",
            "switzerland | Switzerland is approved for 2 projects; not known to be in force | /projects?partner=ch",
            "OCCAR | 5 projects have links to OCCAR | /projects?partner=occar"})
    void saysWhatAStateOrPartnerIsPartOf(String q, String statement, String list) {
        var page = Jsoup.parse(pages.html("/projects?q=" + q));
        var link = page.select(".suggestions a[href=" + list + "]");
        assertThat(link.text()).isEqualTo(statement);
        var number = statement.replaceAll("\\D+", "");
        assertThat(json.readTree(pages.html(list.replace("?", ".json?"))).get("total").asString())
                .isEqualTo(number);
    }

    @Test
    void saysItInsteadOfThatNothingWasFound() {
        assertThat(pages.text("/projects?q=malta"))
                .contains("Go to the page of Malta", "Malta takes part in no project")
                .doesNotContain("No project found", "Check the spelling");
        assertThat(pages.text("/projects?q=malta&domain=space")).contains("No project in the domain Space",
                "Malta takes part in no project");
    }

    @Test
    void helpsOnWhenNothingIsFound() {
        assertThat(pages.text("/projects?q=quidditch")).contains("No project found for “quidditch”",
                "Check the spelling", "All projects");
    }

    @Test
    void saysWhyThereWasNothingBeforeTheFirstList() {
        assertThat(pages.text("/projects?on=2018-03-05")).contains("No project on 5 March 2018",
                "its first projects on 6 March 2018");
        assertThat(pages.text("/projects?on=2018-03-06")).contains("17 projects on 6 March 2018");
    }

    @Test
    void leadsBackFromAPagePastTheLast() {
        assertThat(pages.text("/projects?page=99&state=fr")).contains("There are only 3 pages")
                .contains("Back to the first page");
    }

    @Test
    void saysOngoingOnlyWhereThatIsConfirmed() {
        assertThat(pages.text("/projects?q=ATT")).contains("Not confirmed recently");
        assertThat(pages.text("/projects?q=essor")).contains("Ongoing");
        assertThat(pages.text("/projects/emc")).contains("Completed 15 July 2024");
        assertThat(pages.text("/projects/emc?on=2024-07-14")).contains("Ongoing")
                .doesNotContain("Completed 15");
    }

    @Test
    void showsWhoTakesPartInWhichRoleSinceWhenOnWhoseWord() {
        var page = pages.parsed("/projects/essor");
        assertThat(page.expectFirst("#who").text()).contains("Unless marked: since 6 March 2018, source [3].",
                "France C Coordinator since 6 March 2018 [2]",
                "Spain M Member since an unknown date [2] In this role by May 2019.");
        assertThat(page.expectFirst("#source-2").text()).startsWith("España se sumará");
        assertThat(page.text()).contains("9 members");
    }

    @Test
    void groupsPartnersByWhatTiesThem() {
        assertThat(pages.text("/projects/essor")).containsSubsequence("NATO and other partners",
                "Runs the work", "Organisation for Joint Armament Cooperation", "Programme manager",
                "Funds the work", "Direct award from the EDIDP", "Works with the project",
                "European Defence Agency (EDA)", "Meant for it, or cooperation foreseen",
                "North Atlantic Treaty Organization");
    }

    @Test
    void showsThirdStatesWithApprovalAndStart() {
        assertThat(pages.text("/projects/military-mobility")).containsSubsequence("Third States",
                "Takes part", "Canada", "Council approval 6 May 2021", "takes part since 14 December 2021",
                "Approved, not known to be in force", "Asked to join or showed interest", "Türkiye");
    }

    @Test
    void saysThatMembershipIsUnknown() {
        assertThat(pages.text("/projects/choi")).contains("membership unknown",
                "Membership unknown: no source names the states that take part.");
    }

    @Test
    void saysOfADayBeforeItsEstablishmentThatItDidNotExistYet() {
        assertThat(pages.text("/projects/iugs-2?on=2019-05-01"))
                .contains("On 1 May 2019 this project did not exist yet")
                .doesNotContain("Who takes part", "Ongoing");
    }

    @Test
    void marksWhatIsNotYetChecked() {
        var unchecked = new Reading().projects()
                .stream()
                .filter(p -> anyUnchecked(p))
                .findFirst()
                .orElseThrow();
        assertThat(pages.text("/projects/" + unchecked.get("slug").stringValue()))
                .contains("not yet checked");
    }

    private static boolean anyUnchecked(JsonNode project) {
        for (var row : project.get("participations"))
            if (!row.get("checked").booleanValue()) return true;
        return false;
    }

    @Test
    void canBeCitedAsItStoodOnADay() {
        assertThat(pages.text("/projects/essor?on=2019-05-01")).contains("as of 1 May 2019",
                "http://localhost:8080/projects/essor?on=2019-05-01");
        assertThat(pages.text("/projects/essor")).contains("http://localhost:8080/projects/essor");
    }

    @Test
    void keepsTheDayFromRecordToRecord() {
        for (var path : new String[]{"/projects", "/projects/essor", "/states/fr", "/partners/nato"})
            assertThat(pages.html(path + "?on=2019-05-01")).as(path)
                    .containsPattern("href=\"/(states|projects|partners)/[a-z-]+\\?on=2019-05-01\"");
    }

    @Test
    void namesRelatedProjects() {
        assertThat(pages.text("/projects/ugs")).containsSubsequence("Related projects",
                "Integrated Unmanned Ground Systems 2", "successor", "states in common");
        assertThat(pages.text("/projects/iugs-2")).containsSubsequence("Related projects",
                "Integrated Unmanned Ground System", "predecessor");
        assertThat(pages.text("/projects/slia")).doesNotContain("Related projects");
    }

    @Test
    void givesEachRecordAsItsFileHasIt() {
        for (var file : new Reading().projects()) {
            var slug = file.get("slug").stringValue();
            var twin = (ObjectNode) json.readTree(pages.html("/projects/" + slug + ".json"));
            assertThat(twin.remove("url").stringValue()).isEqualTo("http://localhost:8080/projects/" + slug);
            assertThat(json.writeValueAsString(twin)).isEqualTo(json.writeValueAsString(file));
        }
    }

    @Test
    void showsEveryProjectOnEachKindOfDay() {
        for (var file : new Reading().projects())
            for (var on : new String[]{"", "?on=2018-01-01", "?on=2021-11-16"})
                assertThat(pages.text("/projects/" + file.get("slug").stringValue() + on))
                        .contains(file.get("name").stringValue().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource({"/projects?match=&state=ee&q=&on=&sort=name, /projects?state=ee",
            "/projects?state=&wave=&q=&on=&page=, /projects",
            "/projects?q=caf%C3%A9%20%26%20co&on=, /projects?q=caf%C3%A9%20%26%20co",
            "/projects?known=1&state=EL&q=, /projects?state=gr&known=1"})
    void leavesAnAddressToShareWithoutEmptyFields(String sent, String address) {
        assertThat(mvc.get().uri(URI.create(sent))).hasStatus(302).hasRedirectedUrl(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/nothing", "/projects/nothing.json", "/projects/-1", "/projects/a'b",
            "/nothing", "/nothing/at/all"})
    void answersNotFound(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @Test
    void aMissingProjectLeadsOn() {
        assertThat(mvc.get().uri("/projects/nothing")).bodyText()
                .contains("There is no project “nothing” in the register.", "name=\"q\"");
    }

    @Test
    void redirectsToTheLowerCaseAddress() {
        assertThat(mvc.get().uri("/projects/ESSOR?on=2019-05-01"))
                .hasRedirectedUrl("/projects/essor?on=2019-05-01");
    }
}
