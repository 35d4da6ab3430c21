package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import eu.pescoportal.ChangingTest;
import eu.pescoportal.Pages;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Editing as editors, reviewers and admins do it, page by page, mistakes included. */
@NullUnmarked
@ChangingTest
class EditingTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JdbcClient jdbc;
    Desk editor;
    Desk colleague;
    Desk reviewer;
    Desk admin;

    @BeforeEach
    void people() {
        jdbc.sql("delete from draft").update();
        editor = desk("edith", "Edith E.", AccountRole.EDITOR);
        colleague = desk("carl", "Carl C.", AccountRole.EDITOR, AccountRole.REVIEWER);
        reviewer = desk("rosa", null, AccountRole.REVIEWER);
        admin = desk("ada", "Ada A.", AccountRole.ADMIN);
    }

    private Desk desk(String name, String displayName, AccountRole... roles) {
        var words = Set.of(roles).stream().map(AccountRole::name).toArray(String[]::new);
        var id = jdbc.sql("""
                insert into account (name, display_name, roles) values (:name, :displayName, :roles)
                on conflict (name) do update set display_name = excluded.display_name returning id
                """)
                .param("name", name)
                .param("displayName", displayName)
                .param("roles", words)
                .query(Long.class)
                .single();
        return new Desk(mvc, new Person(id, name, null, Set.of(roles)));
    }

    private void publishAs(Desk who, String kind, String reason, String source) {
        who.choose("changeKind", kind).type("reason", reason).type("revisionSource", source);
        assertThat(who.press("_do=publish").address()).as(who.errors()).isEqualTo("/admin");
        assertThat(who.main()).contains("published.");
    }

    @Test
    void publishesAChangeThatSomebodyElseReviewed() {
        editor.open("/admin/projects/essor");
        assertThat(editor.value("name")).isEqualTo("European Secure Software defined Radio");
        var germany = editor.row("participations", "state", "DE");
        editor.type(germany + ".to", "2024-05").press("_do=review");
        assertThat(editor.main()).contains("Germany, Member: Until: none → May 2024", "Submit for review")
                .doesNotContain("Send back", "Outcome");
        editor.choose("changeKind", "CHANGE")
                .type("reason", "Germany leaves ESSOR.")
                .type("revisionSource", "cd-2018-340")
                .press("_do=submit");
        assertThat(editor.main()).contains("submitted for review", "Waiting for review");
        assertThat(pages.html("/projects/essor.json")).doesNotContain("2024-05\"");

        reviewer.open("/admin");
        assertThat(reviewer.main()).contains("European Secure Software defined Radio", "by Edith E.",
                "Germany leaves ESSOR.");
        reviewer.open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href"));
        assertThat(reviewer.main()).contains("Germany, Member: Until: none → May 2024", "by Edith E.")
                .doesNotContain("Edith E..");
        reviewer.press("_do=publish");
        assertThat(reviewer.main()).contains("published.", "Germany leaves ESSOR.");

        assertThat(pages.html("/projects/essor.json")).contains("\"to\":\"2024-05\"");
        assertThat(pages.text("/projects/essor/history")).contains("Germany leaves ESSOR.", "by Edith E.",
                "reviewed by a reviewer");
        assertThat(pages.html("/history.json")).contains("\"author\":\"Edith E.\"",
                "\"reviewer\":\"a reviewer\"", "\"sources\":[\"cd-2018-340\"]");
        assertThat(pages.text("/projects/essor/compare")).contains("Germany, Member: Until: none → May 2024");
        var publication = pages.parsed("/history").selectFirst(".timeline strong a").attr("href");
        assertThat(pages.text(publication)).contains("Germany leaves ESSOR.", "reviewed by a reviewer",
                "1 record was touched.", "Germany, Member: Until: none → May 2024");
        assertThat(pages.html(publication + ".json")).contains("\"key\":\"essor\"",
                "\"changes\":[\"Germany, Member: Until: none → May 2024\"]");
        assertThat(pages.html("/history.atom"))
                .contains("European Secure Software defined Radio: Germany, Member: Until: none → May 2024");
        editor.open("/admin");
        assertThat(editor.main()).contains("You have no drafts.");
    }

    /** Whoever reads the feed is told the same change anew, and not another one. */
    @Test
    void tellsACorrectedChangeUnderTheNameThatItHad() throws Exception {
        var before = denmarkInTheFeed();
        var begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        admin.open("/admin/projects/crrt");
        admin.type(admin.row("participations", "state", "DK") + ".from", "2023-09").press("_do=review");
        publishAs(admin, "CORRECTION", "It was a month later.", "cd-2018-340");
        var after = denmarkInTheFeed();
        assertThat(after.getUri()).isEqualTo(before.getUri());
        assertThat(before.getPublishedDate().toInstant()).isEqualTo("2023-07-31T22:00:00Z"); // in Brussels
        assertThat(after.getPublishedDate().toInstant()).isEqualTo("2023-08-31T22:00:00Z");
        assertThat(before.getUpdatedDate().toInstant()).isBefore(begun);
        assertThat(after.getUpdatedDate().toInstant()).isBetween(begun, Instant.now());
    }

    private SyndEntry denmarkInTheFeed() throws Exception {
        var feed = new SyndFeedInput().build(new StringReader(pages.html("/projects/crrt/changes.atom")));
        return feed.getEntries()
                .stream()
                .filter(entry -> entry.getTitle().startsWith("Denmark"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsEverythingThatWasTypedWrong() {
        editor.open("/admin/projects/crrt");
        var germany = editor.row("participations", "state", "LT");
        editor.type("wave", "one")
                .type("ended", "2024-13")
                .type("summary", "")
                .type(germany + ".from", "soon")
                .type("establishedBy", "no-such-source")
                .press("_do=save");
        assertThat(editor.address()).startsWith("/admin/drafts/");
        assertThat(editor.value("wave")).isEqualTo("one");
        assertThat(editor.value("ended")).isEqualTo("2024-13");
        assertThat(editor.value(germany + ".from")).isEqualTo("soon");
        assertThat(editor.errors()).contains("5 things are to be put right", "Wave one is not a whole number",
                "Ended 2024-13 is not a date from 1900 to 2099: write 2019", "Summary is missing",
                "From soon is not a date", "Established by no-such-source is not a source of the register");
        for (var link : editor.page().select(".errors a"))
            assertThat(editor.page().getElementById(link.attr("href").substring(1)).hasAttr("aria-invalid"))
                    .isTrue();
        editor.press("_do=review").choose("changeKind", "CORRECTION").type("reason", "x").press("_do=submit");
        assertThat(editor.address()).contains("/review");
        assertThat(editor.errors()).contains("Summary is missing");
        assertThat(editor.value("reason")).isEqualTo("x");
    }

    @Test
    void reviewsADraftThatLacksItsName() {
        editor.open("/admin/projects/essor").type("name", " ").press("_do=review");
        assertThat(editor.errors()).contains("Name is missing");
        editor.press("_do=discard");
        assertThat(editor.main()).contains("You have no drafts.");
    }

    @Test
    void inventsNoDifferenceFromWhatItCannotRead() {
        editor.open("/admin/projects/essor").type("wave", "seven").press("_do=review");
        assertThat(editor.errors()).contains("Wave seven is not a whole number");
        assertThat(editor.main()).contains("cannot be read").doesNotContain("→");
    }

    @Test
    void tellsTheReviewerAllThatANewRowSays() {
        editor.open("/admin/projects/essor");
        addParticipation(editor, "DK", "MEMBER", "2024-03", "cd-2023-995")
                .type("participations[" + (editor.rows("participations") - 1) + "].note", "By letter.")
                .type("ended", "2024-07-15")
                .type("outcome", "CLOSED")
                .press("_do=review");
        assertThat(editor.main()).contains(
                "Denmark joins as member from March 2024 (Sources: Council Decision (CFSP) 2023/995 amending and"
                        + " updating Decision (CFSP) 2018/340; Checked: no; Note: By letter.)",
                "Outcome: none → closed on 15 July 2024").doesNotContain("Ended:");
    }

    @Test
    void keepsTheNewRowsOfTwoEditors() {
        editor.open("/admin/projects/essor");
        addMilestone(editor, "Seen by Edith", "cd-2023-995").press("_do=save");
        admin.open("/admin/projects/essor");
        addMilestone(admin, "Seen by Ada", "cd-2021-2008").press("_do=review");
        publishAs(admin, "CHANGE", "Ada saw it.", "cd-2021-2008");
        editor.press("_do=review");
        assertThat(editor.errors()).isEmpty();
        assertThat(editor.main()).contains("Seen by Edith").doesNotContain("Both of you", "removed");
        editor.choose("changeKind", "CHANGE")
                .type("reason", "Edith saw it.")
                .type("revisionSource", "cd-2023-995")
                .press("_do=submit");
        reviewer.open("/admin");
        reviewer.open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href")).press("_do=publish");
        assertThat(pages.text("/projects/essor")).contains("Seen by Edith", "Seen by Ada");
    }

    @Test
    void takesWhatWasPublishedSinceIntoTheFormWhereOnlyTheTwoTogetherAreWrong() {
        editor.open("/admin/projects/cohgi");
        addParticipation(editor, "LV", "OBSERVER", "2025-02", "cd-2023-995")
                .type("participations[" + (editor.rows("participations") - 1) + "].to", "2026");
        addParticipation(editor, "LV", "MEMBER", "2026", "cd-2023-995").press("_do=save");
        admin.open("/admin/projects/cohgi");
        addParticipation(admin, "LV", "OBSERVER", "2024-01", "cd-2023-995").press("_do=review");
        publishAs(admin, "CHANGE", "Latvia observes.", "cd-2023-995");
        editor.press("_do=review");
        editor.choose(editor.page().selectFirst("input[value=theirs]").attr("name"), "theirs")
                .press("_do=merge");
        assertThat(editor.main()).contains("The draft holds now what was published since");
        var observer = editor.row("participations", "from", "2024-01");
        assertThat(editor.value(observer + ".state")).isEqualTo("LV");
        assertThat(editor.errors()).contains("two roles of Latvia overlap");
        editor.type(observer + ".to", "2026").press("_do=review");
        assertThat(editor.errors()).isEmpty();
        assertThat(editor.main()).contains("Latvia joins as member from 2026")
                .doesNotContain("was published. What does not collide");
    }

    @Test
    void letsSomebodyChooseBetweenTheRolesOfAStateThatBothAdded() {
        editor.open("/admin/projects/rocomin");
        addParticipation(editor, "LV", "MEMBER", "2025-02", "cd-2023-995").press("_do=save");
        admin.open("/admin/projects/rocomin");
        addParticipation(admin, "LV", "OBSERVER", "2024-01", "cd-2023-995").press("_do=review");
        publishAs(admin, "CHANGE", "Latvia observes.", "cd-2023-995");
        editor.press("_do=review");
        assertThat(editor.errors()).doesNotContain("overlap");
        assertThat(editor.main()).contains("Both of you changed this",
                "Latvia joins as observer from January 2024", "Latvia joins as member from February 2025",
                "only one can stand as it is. Where both are right, choose the one published since");
        assertThat(editor.page().select("button[value=merge]").text()).isEqualTo("Go on editing with both");
        editor.choose(editor.page().selectFirst("input[value=mine]").attr("name"), "mine")
                .choose("changeKind", "CHANGE")
                .type("reason", "Latvia joins.")
                .type("revisionSource", "cd-2023-995")
                .press("_do=submit");
        assertThat(editor.errors()).isEmpty();
        assertThat(editor.main()).contains("submitted for review");
    }

    @Test
    void countsAMovedOrRepeatedLineAsAChangeAndSaysWhich() {
        editor.open("/admin/projects/essor");
        var aims = editor.value("objectives").split("\n");
        editor.type("objectives", String.join("\n", aims) + "\n" + aims[0]).press("_do=review");
        assertThat(editor.main()).contains("Aims: added " + aims[0]).doesNotContain("nothing would change");
        editor.press("_do=discard").open("/admin/projects/essor");
        editor.type("alsoKnownAs", "b\na")
                .press("_do=save")
                .type("objectives",
                        aims[aims.length - 1] + "\n"
                                + String.join("\n", Arrays.copyOf(aims, aims.length - 1)))
                .press("_do=review");
        assertThat(editor.main()).contains("Aims: moved to place 1: " + aims[aims.length - 1]);
    }

    @Test
    void offersTheSourceThatHasTheAddressAlready() {
        editor.open("/admin/projects/essor");
        addSource(editor, "again", "Again", "http://eur-lex.europa.eu/eli/dec/2018/340/oj/?utm_source=mail")
                .type("establishedBy", "again")
                .press("_do=save");
        assertThat(editor.errors()).contains("is the address of cd-2018-340 already");
        editor.press("_use=newSources[0]");
        assertThat(editor.rows("newSources")).isZero();
        assertThat(editor.value("establishedBy")).isEqualTo("cd-2018-340");
        assertThat(editor.press("_do=save").errors()).isEmpty();
    }

    @Test
    void leavesNoSourceOfARowThatWasNotChosen() {
        editor.open("/admin/projects/harmspro");
        addParticipation(editor, "LV", "MEMBER", "2023", "europapress-2019").press("_do=save");
        admin.open("/admin/projects/harmspro");
        addParticipation(admin, "LV", "MEMBER", "2023", "cd-2023-995").press("_do=review");
        publishAs(admin, "CHANGE", "Latvia joins.", "cd-2023-995");
        editor.press("_do=review");
        var choice = editor.page().selectFirst("input[value=theirs]").attr("name");
        assertThat(editor.page().select(".clash legend").text()).isEqualTo("Participations, Latvia, Member");
        editor.choose(choice, "theirs")
                .choose("changeKind", "CORRECTION")
                .type("reason", "R.")
                .press("_do=submit");
        assertThat(editor.errors()).contains("nothing would change");
        assertThat(editor.page().select(".differences").text()).isEmpty();
    }

    private static Desk addParticipation(Desk who, String state, String role, String from, String source) {
        who.press("_add=participations");
        var row = "participations[" + (who.rows("participations") - 1) + "]";
        return who.type(row + ".state", state)
                .type(row + ".role", role)
                .type(row + ".from", from)
                .type(row + ".citations[0].source", source);
    }

    @Test
    void doesNotBringANewSourceAlongThatWasPublishedWithTheDraft() {
        admin.open("/admin/states/lt").type("notes", "First.");
        addSource(admin, "along", "Along", "https://example.org/along").press("_do=save");
        var window = new Desk(mvc, admin.person).open(admin.address());
        admin.press("_do=review");
        publishAs(admin, "CHANGE", "Along.", "along");
        window.type("notes", "Second.").press("_do=save");
        assertThat(window.main()).contains("published or discarded in the meantime");
        assertThat(window.rows("newSources")).isZero();
        window.press("_do=review");
        assertThat(window.errors()).isEmpty();
        assertThat(window.main()).contains("Notes: First. → Second.");
    }

    @Test
    void takesNoReasonFromAnAddress() {
        editor.open("/admin/projects/choi/withdrawal?reason=Foreign");
        assertThat(editor.value("reason")).isEmpty();
    }

    private static Desk addSource(Desk who, String key, String title, String url) {
        return who.press("_add=newSources")
                .type("newSources[0].key", key)
                .type("newSources[0].kind", "ACT")
                .type("newSources[0].title", title)
                .type("newSources[0].publisher", "Council of the European Union")
                .type("newSources[0].url", url)
                .type("newSources[0].language", "en");
    }

    private static Desk addMilestone(Desk who, String title, String source) {
        who.press("_add=milestones");
        var row = "milestones[" + (who.rows("milestones") - 1) + "]";
        return who.type(row + ".date", "2024")
                .type(row + ".kind", "OTHER")
                .type(row + ".title", title)
                .type(row + ".citations[0].source", source);
    }

    @Test
    void saysWhatIsWrongInTheOrderOfTheFormAndBesideTheHint() {
        editor.open("/admin/projects/crrt");
        assertThat(editor.page().select("[aria-required]").eachAttr("name"))
                .contains("name", "wave", "summary", "participations[0].state",
                        "participations[0].citations[0].source")
                .doesNotContain("acronym", "ended", "participations[0].from", "participations[0].note");
        var lithuania = editor.row("participations", "state", "LT");
        editor.type(lithuania + ".from", "soon")
                .type("summary", "")
                .type("name", "")
                .type("ended", "2024-13")
                .press("_do=save");
        assertThat(editor.page().select(".errors a").eachText()).containsExactly("Name", "Ended", "Summary",
                editor.place(lithuania) + ", From");
        assertThat(editor.page().select("#ended ~ p").eachText()).containsExactly(
                "The first day on which it no longer ran; empty while it runs",
                "Ended 2024-13 is not a date from 1900 to 2099: write 2019, 2020-03 or 2018-03-06");
        assertThat(editor.page().selectFirst("#ended").attr("aria-describedby"))
                .isEqualTo("ended-error ended-hint");
        assertThat(editor.page().selectFirst("h1").text()).as("without a name, the last one")
                .isEqualTo("Cyber Rapid Response Teams and Mutual Assistance in Cyber Security");
        assertThat(editor.page().select(".form-sections li").eachText()).contains("The record 3 wrong",
                "Participations 18 1 wrong", "New sources");
        for (var link : editor.page().select(".form-sections a"))
            assertThat(editor.page().getElementById(link.attr("href").substring(1))).isNotNull();
    }

    @Test
    void saysHowToPutItRight() {
        editor.open("/admin/projects/new");
        assertThat(editor.page().title()).as("of the tab, as of the page")
                .isEqualTo("New project · PESCO Portal");
        editor.press("_add=newSources").press("_add=sources");
        assertThat(editor.page().select("label[for='sources[0]']").text()).isEqualTo("Source");
        assertThat(editor.page().select("label[for=slug], label[for='newSources[0].url']").eachText())
                .containsExactly("Key *", "Web address *");
        editor.type("established", "2018-03-06")
                .type("ended", "2017")
                .type("sources[0]", "my-source")
                .type("newSources[0].url", "htp:/bad url")
                .press("_do=save");
        assertThat(editor.errors()).contains("2017 is not after 2018-03-06 (Established)",
                "Further sources, row 1 my-source is not a source of the register; a new one can be described under",
                "htp:/bad url is not a web address, like https://www.");
        editor.press("_do=review");
        assertThat(editor.page().select("main h1").text()).isEqualTo("New project");
        editor.choose("changeKind", "CHANGE").type("revisionSource", "my-source").press("_do=submit");
        assertThat(editor.errors()).contains("things are to be put right", "can be described in the form")
                .doesNotContain("things are missing");
        assertThat(editor.page().select(".errors a").eachText()).startsWith("Key", "Name", "Wave")
                .endsWith("Reason", "Source");
        assertThat(editor.page().select(".errors a").first().attr("href"))
                .matches("/admin/drafts/[0-9]+#slug");
    }

    @ParameterizedTest
    @CsvSource({"states, code, zz1", "partners, stateCode, usa"})
    void saysWhatTheCodeOfAStateIs(String kind, String field, String typed) {
        editor.open("/admin/" + kind + "/new").type("name", "Somewhere").type(field, typed);
        if (kind.equals("partners")) editor.type("kind", "THIRD_STATE");
        assertThat(editor.press("_do=save").errors())
                .contains(typed + " is not the code of a state: two capital letters of ISO 3166-1");
    }

    @Test
    void callsRowsByWhatTheySay() {
        editor.open("/admin/projects/essor");
        assertThat(editor.page().select("legend").eachText()).contains("1. France, Coordinator",
                "1. European Commission (European Defence Fund and forerunners), funds the work: Direct award from the EDIDP",
                "1. 19 December 2008: Base contract signed", "1. EU grant, EDIDP 2021",
                "1. EDIDP 2020 programme: funding for 11 Leonardo research projects");
        var rows = editor.rows("participations");
        editor.press("_add=participations");
        assertThat(editor.page().select("legend").eachText()).contains("Row " + (rows + 1));
        editor.type("participations[" + rows + "].state", "MT").press("_add=newSources");
        assertThat(editor.page().select("legend").eachText()).contains((rows + 1) + ". Malta");
        assertThat(editor.page().select("button[name=_remove]").eachAttr("aria-label"))
                .contains("Remove row " + (rows + 1) + ": Malta");
    }

    @Test
    void namesTheTwoRowsWhoseRolesOverlap() {
        editor.open("/admin/projects/crrt");
        addParticipation(editor, "LT", "OBSERVER", "2022", "cd-2018-340").press("_do=save");
        assertThat(editor.errors()).containsPattern("two roles of Lithuania overlap: rows \\d+ and \\d+");
    }

    @Test
    void addsAndRemovesRowsWithoutSaving() {
        editor.open("/admin/projects/essor").type("summary", "Half a sentence");
        var before = editor.rows("participations");
        editor.press("_add=participations");
        assertThat(editor.rows("participations")).isEqualTo(before + 1);
        assertThat(editor.value("summary")).isEqualTo("Half a sentence");
        editor.type("participations[" + before + "].state", "MT").press("_add=participations");
        assertThat(editor.value("participations[" + before + "].state")).isEqualTo("MT");
        editor.press("_remove=participations[0]");
        assertThat(editor.rows("participations")).isEqualTo(before + 1);
        assertThat(editor.value("participations[" + (before - 1) + "].state")).isEqualTo("MT");
        assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
        editor.press("_do=save");
        assertThat(editor.rows("participations")).isEqualTo(before);
    }

    @Test
    void foldsTheListsOfARecordAndSaysWhatIsInThem() {
        editor.open("/admin/projects/military-mobility");
        assertThat(editor.page().select("form.edit details:not([open]) > summary").eachText())
                .contains("26 participations", "10 partner links", "8 milestones");
        assertThat(editor.page().select("form.edit details[open] > summary").eachText())
                .containsExactly("The record");
        assertThat(editor.page().select("form.edit button[name=_add]:not(details *)").eachText())
                .contains("Add a participation", "Add a milestone", "Add a sum");
        var last = editor.rows("milestones") - 1;
        editor.type("milestones[" + last + "].date", "soon").press("_do=save");
        assertThat(editor.page().select("form.edit details[open] > summary").eachText())
                .containsExactly("The record", "8 milestones 1 wrong");
        assertThat(editor.page().select(".actions-sticky a").attr("href"))
                .isEqualTo("#milestones[" + last + "].date");
        assertThat(editor.page().select("[autofocus]").eachAttr("id")).containsExactly("errors");
        assertThat(editor.value("participations[25].state")).as("folded and sent all the same").isNotEmpty();
        editor.press("_add=participations");
        assertThat(editor.page().select("form.edit details[open] > summary").eachText())
                .containsExactly("The record", "27 participations");
    }

    @Test
    void beginsANewRowWithDateAndSourceOfTheOneAbove() {
        editor.open("/admin/projects/new").press("_add=participations");
        assertThat(editor.main()).doesNotContain("those of the row above");
        addParticipation(editor, "LT", "MEMBER", "2025-05-27", "cd-2023-995").press("_add=participations");
        var rows = editor.page().select("fieldset:has([id^='participations['])").eachText();
        assertThat(rows.getLast()).contains("Date and source are those of the row above");
        assertThat(editor.value("participations[2].from")).isEqualTo("2025-05-27");
        assertThat(editor.value("participations[2].citations[0].source")).isEqualTo("cd-2023-995");
        editor.type("participations[2].state", "LV").press("_copy=participations[2]");
        assertThat(editor.page().select("[autofocus]").eachAttr("id"))
                .containsExactly("participations[3].state");
        assertThat(editor.value("participations[3].state")).isEqualTo("LV");
        assertThat(editor.value("participations[3].from")).isEqualTo("2025-05-27");
        editor.press("_remove=participations[2]");
        assertThat(editor.page().select("[autofocus]").eachAttr("id"))
                .containsExactly("participations[2].state");
        assertThat(editor.press("_add=newSources").page().select("button[name=_copy]").eachAttr("value"))
                .contains("participations[0]")
                .noneMatch(row -> row.startsWith("newSources"));
    }

    @Test
    void saysHowLongATextMayBeBeforeItIsSaved() {
        editor.open("/admin/projects/essor");
        assertThat(editor.page().select("#name ~ .hint").text()).isEqualTo("At most 300 characters");
        assertThat(editor.page().select("#openQuestions ~ .hint").text())
                .isEqualTo("What is not known; visitors read it; at most 60 words");
        assertThat(editor.main()).contains("A text has room for 2,000 characters where nothing else is said");
        assertThat(editor.page().selectFirst("#summary").attr("data-most")).isEqualTo("2000");
        assertThat(editor.page().selectFirst("#established").hasAttr("data-most")).isFalse();
        editor.type("name", "n".repeat(150) + " " + "m".repeat(150))
                .type("acronym", "ESSOR ".repeat(7))
                .type("openQuestions", "why ".repeat(61))
                .press("_do=save");
        assertThat(editor.errors()).contains("Name is longer than 300 characters",
                "Acronym is longer than 40 characters", "Open questions has more than 60 words");
    }

    @Test
    void saysBesideTheFieldWhatIsKnownOfTheMembersAndWhy() {
        assertThat(membership(editor.open("/admin/projects/slia")))
                .contains("“membership unknown”, because no row says who takes part");
        assertThat(membership(editor.open("/admin/projects/access"))).contains(
                "“members incomplete or unchecked”, because nobody is a member, “Members missing” is ticked,"
                        + " 1 of 1 rows is not ticked “Checked”");
        assertThat(membership(editor.open("/admin/projects/fmtc"))).contains("visitors read of no gap");
        editor.untick("participations[0].checked").untick("participations[3].checked").press("_add=funding");
        assertThat(membership(editor)).contains("because 2 of 5 rows are not ticked “Checked”");
    }

    private static String membership(Desk who) {
        return who.page().selectFirst("#membership").text();
    }

    @Test
    void offersFirstWhatTheRecordRestsOnOnceMore() {
        editor.open("/admin/projects/choi").type("establishedBy", "cd-2023-995");
        addSource(editor, "brand-new", "Brand new", "https://example.org/brand-new").press("_do=review");
        var offered = editor.page().select("#all-sources option");
        assertThat(offered.eachAttr("value")).startsWith("brand-new", "cd-2023-995").hasSizeGreaterThan(400);
        assertThat(editor.page().select("#all-sources option[data-used]").eachAttr("value"))
                .contains("cd-2023-995")
                .hasSizeLessThan(20);
        editor.type("revisionSource", "cd-2023-995").press("_add=revisionSource");
        assertThat(editor.page().getElementById("revisionSource-title").text()).contains("2023/995");
    }

    @ParameterizedTest
    @CsvSource({"decision establishing list, cd-2018-340", "cd-2018-3, cd-2018-340",
            "32018D0340, cd-2018-340", "eur-lex.europa.eu/eli/dec/2018/340, cd-2018-340",
            "REPMUS arranc, marinha-repmus-2025"})
    void findsASourceByWordsKeyOrAddress(String q, String key) {
        assertThat(editor.get("/admin/source-suggestions?q=" + q)).bodyJson()
                .extractingPath("$.items[*].key")
                .asArray()
                .contains(key)
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void offersOneSourceForEachFactAndAsManyMoreAsAreWanted() {
        editor.open("/admin/projects/choi");
        var rows = editor.rows("participations");
        editor.press("_add=participations");
        var list = "participations[" + rows + "].citations";
        assertThat(editor.page().select("[name^='" + list + "']").eachAttr("name"))
                .containsExactly(list + "[0].source", list + "[0].place");
        assertThat(editor.page().select("button[name=_remove][value^='" + list + "']")).isEmpty();
        editor.type(list + "[0].source", "cd-2018-340").press("_add=" + list);
        assertThat(editor.page().select("[autofocus]").attr("id")).isEqualTo(list + "[1].source");
        editor.type(list + "[1].source", "cd-2023-995")
                .type(list + "[1].place", "Annex I")
                .press("_add=" + list);
        editor.press("_remove=" + list + "[0]");
        assertThat(editor.value(list + "[0].source")).isEqualTo("cd-2023-995");
        assertThat(editor.value(list + "[0].place")).isEqualTo("Annex I");
        assertThat(editor.rows("participations")).isEqualTo(rows + 1);
        editor.press("_do=save");
        assertThat(editor.page().select("[name^='" + list + "']")).as("the blank one is gone").hasSize(2);
    }

    @Test
    void publishesAFactOnTheWordOfSeveralSources() {
        admin.open("/admin/projects/co-basing");
        addParticipation(admin, "LU", "OBSERVER", "", "cd-2018-340")
                .press("_add=participations[" + (admin.rows("participations") - 1) + "].citations");
        var row = admin.row("participations", "state", "LU");
        admin.type(row + ".knownBy", "2021-05")
                .type(row + ".citations[1].source", "along-with")
                .press("_do=save");
        assertThat(admin.page().select(".errors a").eachText())
                .containsExactly(admin.place(row) + ", Sources, row 2, Source");
        admin.type(row + ".from", "2021-06").press("_do=save");
        assertThat(admin.errors()).contains("Known by is only for a role whose beginning is unknown");
        addSource(admin, "along-with", "Along with", "https://example.org/along-with").type(row + ".from", "")
                .type(row + ".citations[1].place", "page 7")
                .press("_do=review");
        assertThat(admin.errors()).isEmpty();
        assertThat(admin.main())
                .contains("Luxembourg joins as observer, since an unknown date (Known by: May 2021;"
                        + " Sources: Council Decision (CFSP) 2018/340 establishing the list of projects to be"
                        + " developed under PESCO; Along with, page 7; Checked: no)");
        assertThat(admin.page().select(".differences a").eachAttr("href"))
                .contains("https://example.org/along-with");
        publishAs(admin, "CHANGE", "Luxembourg observes.", "along-with");
        assertThat(pages.html("/projects/co-basing.json")).contains("\"knownBy\":\"2021-05\"",
                "{\"source\":\"along-with\",\"place\":\"page 7\"}");
        assertThat(pages.text("/sources/along-with")).contains("page 7");
    }

    @Test
    void bringsTogetherTheSourcesThatTwoEditorsGiveForOneFact() {
        editor.open("/admin/projects/eurosim");
        editor.press("_add=participations[0].citations")
                .type("participations[0].citations[1].source", "cd-2023-995")
                .press("_do=save");
        admin.open("/admin/projects/eurosim")
                .press("_add=participations[0].citations")
                .type("participations[0].citations[1].source", "cd-2021-2008")
                .press("_do=review");
        publishAs(admin, "CORRECTION", "Another source.", "cd-2021-2008");
        editor.press("_do=review");
        assertThat(editor.errors()).isEmpty();
        assertThat(editor.main()).doesNotContain("Both of you changed this");
        assertThat(editor.page().select(".differences del").text()).contains("2021/2008")
                .doesNotContain("2023/995");
        assertThat(editor.page().select(".differences ins").text()).contains("2021/2008", "2023/995");
    }

    @Test
    void publishesANewProjectTogetherWithItsNewSource() {
        admin.open("/admin/projects/new")
                .type("slug", "new-thing")
                .type("name", "New Thing")
                .type("wave", "7")
                .type("domain", "CYBER_C4ISR")
                .type("established", "2026-05")
                .type("establishedBy", "cd-2026-1")
                .type("summary", "It is new.")
                .type("alsoKnownAs", "Thing\nNT\n")
                .press("_add=milestones")
                .press("_add=milestones")
                .type("milestones[0].date", "2026-06")
                .type("milestones[0].kind", "LAUNCH")
                .type("milestones[0].title", "Second")
                .type("milestones[0].citations[0].source", "cd-2026-1")
                .type("milestones[1].date", "2026-05-02")
                .type("milestones[1].kind", "DECISION")
                .type("milestones[1].title", "First")
                .type("milestones[1].citations[0].source", "cd-2026-1")
                .press("_do=save");
        assertThat(admin.errors()).contains("cd-2026-1 is not a source of the register");
        addSource(admin, "cd-2026-1", "Council Decision (CFSP) 2026/1", "https://example.org/2026/1")
                .press("_do=save");
        assertThat(admin.errors()).isEmpty();
        admin.press("_do=review");
        assertThat(admin.main()).contains("What would be published", "Name: New Thing",
                "Title: Council Decision (CFSP) 2026/1", "Key: cd-2026-1", "no other person reviewed it");
        publishAs(admin, "CHANGE", "A new decision.", "cd-2026-1");
        assertThat(pages.text("/projects/new-thing")).containsSubsequence("New Thing", "Also known as",
                "First", "Second", "Council Decision (CFSP) 2026/1");
        assertThat(pages.text("/sources/cd-2026-1")).contains("New Thing");
        assertThat(pages.text("/projects/new-thing/history")).contains("by Ada A.",
                "not reviewed by another person");
        admin.open("/admin/projects/new").type("slug", "new-thing").press("_do=save");
        assertThat(admin.errors()).contains("new-thing is the key of another record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/states/fr", "/admin/partners/nato", "/admin/sources/cd-2018-340",
            "/admin/projects/military-mobility", "/admin/projects/essor",
            "/admin/events/2009-treaty-of-lisbon-opens-the-way", "/admin/decisions/32018d0340",
            "/admin/counts/2020", "/admin/claims/b", "/admin/commitments/7"})
    void findsNothingChangedInAFormThatNobodyTouched(String path) {
        editor.open(path).press("_do=review");
        assertThat(editor.main()).contains("the draft says what the register says").doesNotContain("→");
        editor.choose("changeKind", "CORRECTION").type("reason", "x").press("_do=submit");
        assertThat(editor.errors()).contains("nothing would change");
    }

    @Test
    void editsEveryKindOfRecord() {
        for (var record : new String[][]{{"states/mt", "notes", "Neutral by constitution."},
                {"partners/occar", "summary", "Manages armament programmes."},
                {"sources/cd-2018-340", "publisher", "The Council"},
                {"events/2009-treaty-of-lisbon-opens-the-way", "detail", "It opens the way."},
                {"decisions/32018d0340", "what", "Lists the first projects."},
                {"counts/2018-03-06", "note", "As the Council counted."},
                {"claims/a", "record", "It was so."}, {"commitments/1", "title", "Raise budgets"}}) {
            admin.open("/admin/" + record[0]).type(record[1], record[2]).press("_do=review");
            publishAs(admin, "CORRECTION", "Said better.", "");
            assertThat(pages.html("/" + record[0] + ".json")).contains(record[2]);
            assertThat(pages.text("/" + record[0] + "/history")).contains("Said better.");
        }
    }

    @Test
    void bringsTogetherWhatDoesNotCollideAndAsksAboutTheRest() {
        editor.open("/admin/projects/twister");
        var first = editor.value("participations[0].state");
        editor.type("acronym", "MINE").type("statusNote", "My note.").press("_do=save");
        colleague.open("/admin/projects/twister")
                .type("acronym", "THEIRS")
                .type("participations[0].note", "Their note.")
                .press("_do=review")
                .choose("changeKind", "CORRECTION")
                .type("reason", "Acronym.")
                .press("_do=submit");
        reviewer.open("/admin").open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href"));
        reviewer.press("_do=publish");

        editor.press("_do=review");
        assertThat(editor.main())
                .contains("Begun from version 1", "Both of you changed this", "Acronym",
                        "Published since: THEIRS", "This draft: MINE", "Note on the status:")
                .doesNotContain("Their note.");
        assertThat(editor.page().select(".errors")).isEmpty();
        editor.choose("changeKind", "CORRECTION").type("reason", "Mine.").press("_do=submit");
        assertThat(editor.errors()).contains("Collision, Acronym choose which of the two to keep");
        assertThat(editor.value("reason")).isEqualTo("Mine.");
        editor.choose("choose.acronym", "mine").press("_do=submit");
        assertThat(editor.main()).contains("submitted for review");
        reviewer.open("/admin").open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href"));
        assertThat(reviewer.main()).contains("Acronym: THEIRS → MINE").doesNotContain("Both of you");
        reviewer.press("_do=publish");
        assertThat(pages.html("/projects/twister.json")).contains("\"acronym\":\"MINE\"", "My note.",
                "Their note.", "\"state\":\"" + first + "\"");
    }

    @Test
    void publishesNothingThatTheReviewerHasNotSeen() {
        editor.open("/admin/projects/euras").type("summary", "One.").press("_do=review");
        editor.choose("changeKind", "CORRECTION").type("reason", "r").press("_do=submit");
        var review = editor.open("/admin").page().selectFirst("#my-drafts ~ ul a").attr("href");
        reviewer.open(review);
        editor.open(review.replace("/review", ""))
                .type("summary", "Two.")
                .press("_do=review")
                .press("_do=submit");
        reviewer.press("_do=publish");
        assertThat(reviewer.main()).contains("Nothing was done", "Two.");
        assertThat(pages.html("/projects/euras.json")).doesNotContain("One.", "Two.");
        reviewer.press("_do=publish");
        assertThat(pages.html("/projects/euras.json")).contains("Two.");
    }

    @Test
    void sendsADraftBackWithAComment() {
        editor.open("/admin/partners/eda")
                .type("notes", "")
                .type("summary", "An agency.")
                .press("_do=review");
        editor.choose("changeKind", "CORRECTION").type("reason", "Shorter.").press("_do=submit");
        var review = editor.open("/admin").page().selectFirst("#my-drafts ~ ul a").attr("href");
        reviewer.open(review).press("_do=return");
        assertThat(reviewer.errors()).contains("Comment say what should be changed");
        reviewer.type("comment", "Too short.").press("_do=return");
        assertThat(reviewer.main()).contains("sent back to Edith E.");
        editor.open("/admin");
        assertThat(editor.main()).contains("Sent back", "Sent back by rosa: Too short.");
        assertThat(reviewer.get(review)).hasStatus(403);
    }

    @Test
    void noticesASecondWindowOfTheSameDraft() {
        editor.open("/admin/states/lu").type("notes", "First window.").press("_do=save");
        var second = new Desk(mvc, editor.person).open(editor.address());
        editor.type("notes", "First again.").press("_do=save");
        second.type("notes", "Second window.").press("_do=save");
        assertThat(second.main()).contains("Not saved: this draft was saved elsewhere");
        assertThat(second.value("notes")).isEqualTo("Second window.");
        assertThat(editor.open(editor.address()).value("notes")).isEqualTo("First again.");
        second.press("_do=save");
        assertThat(editor.open(editor.address()).value("notes")).isEqualTo("Second window.");
    }

    @Test
    void losesNothingWhenADraftIsPublishedWhileItsAuthorTypesOn() {
        admin.open("/admin/states/hu").type("notes", "One.").press("_do=save");
        var second = new Desk(mvc, admin.person).open(admin.address()).type("notes", "Two.");
        admin.press("_do=review");
        publishAs(admin, "CORRECTION", "One.", "");
        second.press("_do=save");
        assertThat(second.main()).contains("this draft was published or discarded in the meantime");
        assertThat(second.value("notes")).isEqualTo("Two.");
        second.press("_do=review");
        assertThat(second.main()).contains("Begun from version 1", "Both of you changed this");
    }

    @Test
    void beginsNoSecondDraftOfTheSameRecord() {
        editor.open("/admin/states/cy").type("notes", "One.");
        var second = new Desk(mvc, editor.person).open("/admin/states/cy").type("notes", "Two.");
        editor.press("_do=save");
        second.press("_do=save");
        assertThat(second.main()).contains("Not saved");
        assertThat(second.value("notes")).isEqualTo("Two.");
        assertThat(colleague.open("/admin/states/cy").main()).contains("Edith E. is working on this record");
    }

    @Test
    void showsAFormAgainThatCameAfterTheSessionHadEnded() {
        var kept = mvc.get()
                .uri("/admin/states/ie?notes=Typed&capital=&_do=save")
                .with(user(editor.person))
                .requestAttr(KeptForms.SHOWN, true)
                .exchange();
        editor.show(kept);
        assertThat(editor.main()).contains("You had been signed out");
        assertThat(editor.value("notes")).isEqualTo("Typed");
        assertThat(editor.value("code")).isNull();
        assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
        editor.press("_do=save");
        assertThat(editor.value("notes")).isEqualTo("Typed");
    }

    @Test
    void withdrawsARecordAndPutsItBack() {
        editor.open("/admin/projects/cbrn-saas");
        editor.open("/admin/projects/cbrn-saas/withdrawal");
        editor.typeReason("Entered twice.");
        assertThat(editor.address()).endsWith("/review");
        assertThat(editor.main()).contains("Visitors no longer find the record at /projects/cbrn-saas");
        editor.press("_do=submit");
        assertThat(mvc.get().uri("/projects/cbrn-saas")).hasStatusOk();
        assertThat(editor.page().select("#my-drafts ~ ul").text()).contains("to be withdrawn");
        assertThat(admin.open("/admin").page().select("#to-review ~ ul").text()).contains("to be withdrawn");
        admin.open(admin.page().selectFirst("#to-review ~ ul a").attr("href"));
        admin.press("_do=publish");

        var found = editor.open("/admin?q=cbrn-saas").page();
        assertThat(found.select("#found ~ ul li").text()).endsWith("project, cbrn-saas withdrawn");
        assertThat(found.select("#found ~ ul a").attr("href")).isEqualTo("/admin/projects/cbrn-saas");
        assertThat(reviewer.open("/admin?q=cbrn-saas").page().select("#found ~ ul a").attr("href"))
                .isEqualTo("/projects/cbrn-saas/history");
        assertThat(editor.open("/admin/projects/cbrn-saas").main()).contains("The record is withdrawn now.")
                .doesNotContain("Withdraw this project");
        assertThat(editor.get("/projects/cbrn-saas")).hasStatus(410)
                .bodyText()
                .contains("href=\"/admin/projects/cbrn-saas\">Put back");
        assertThat(reviewer.get("/projects/cbrn-saas")).hasStatus(410).bodyText().doesNotContain("Put back");
        assertThat(mvc.get().uri("/projects/cbrn-saas")).hasHeader("Cache-Control", "private, no-store")
                .hasStatus(410)
                .bodyText()
                .contains("This record was withdrawn", "Why: Entered twice.",
                        "href=\"/projects/cbrn-saas/history\"");
        assertThat(mvc.get().uri("/projects/cbrn-saas.json")).hasStatus(410);
        assertThat(pages.text("/projects/cbrn-saas/history")).contains("withdrawn", "Entered twice.");
        assertThat(pages.html("/projects.json?size=100")).doesNotContain("cbrn-saas");
        assertThat(pages.text("/projects/cbrn-saas?known=1")).contains("Chemical, Biological");
        assertThat(pages.text("/corrections")).contains("(withdrawn)", "Entered twice.");
        assertThat(pages.html("/history.json?record=projects/cbrn-saas")).contains("\"withdrawn\":true");

        admin.open("/admin/projects/new").type("slug", "cbrn-saas").press("_do=save");
        assertThat(admin.errors()).contains("cbrn-saas is the key of another record, or was once");

        admin.open("/admin/projects/cbrn-saas?restores=1").press("_do=review");
        assertThat(admin.main()).contains("The record is withdrawn now. Publishing this puts it back.");
        publishAs(admin, "RESTORE", "Not twice after all.", "");
        assertThat(pages.text("/projects/cbrn-saas")).contains("Chemical, Biological");
        assertThat(pages.text("/projects/cbrn-saas/history")).containsSubsequence("Not twice after all.",
                "withdrawn", "First load");
    }

    @Test
    void doesNotWithdrawWhatOthersName() {
        editor.open("/admin/sources/cd-2018-340/withdrawal");
        assertThat(editor.main()).contains("It cannot be withdrawn while", "records name it");
        assertThat(editor.form()).isNull();
        assertThat(editor.page().select(".notice li a").eachAttr("href")).contains("/projects/essor");
        editor.open("/admin/states/de/withdrawal");
        assertThat(editor.main()).contains("It cannot be withdrawn while");
        editor.open("/admin/partners/nato/withdrawal");
        assertThat(editor.main()).contains("It cannot be withdrawn while");
    }

    @Test
    void restoresAnEarlierVersionAsADraft() {
        admin.open("/admin/projects/emc").type("name", "Another Name").press("_do=review");
        publishAs(admin, "CORRECTION", "Renamed.", "");
        assertThat(admin.open("/projects/emc/history").page().select("a[href$='restores=1']")).isNotEmpty();
        assertThat(pages.html("/projects/emc/history")).doesNotContain("restores");
        admin.open("/admin/projects/emc?restores=1");
        assertThat(admin.main()).contains("Filled with what version 1 said.");
        admin.press("_do=review");
        assertThat(admin.main()).contains("Name: Another Name → European Medical Command");
        assertThat(admin.value("changeKind")).isEqualTo("RESTORE");
        assertThat(admin.value("reason")).isEqualTo("Back to what version 1 said.");
        admin.press("_do=publish");
        assertThat(pages.text("/projects/emc")).contains("European Medical Command");
        assertThat(pages.text("/projects/emc/compare?from=1&to=3")).contains("Both say the same.");
    }

    @Test
    void letsNobodyPublishTheirOwnDraftButAnAdmin() {
        colleague.open("/admin/states/pl").type("notes", "Note.").press("_do=review");
        assertThat(colleague.page().select("button[value=publish]")).isEmpty();
        colleague.choose("changeKind", "CORRECTION").type("reason", "r").press("_do=submit");
        var draft = jdbc.sql("select id from draft").query(Long.class).single();
        colleague.open("/admin/drafts/" + draft + "/review");
        assertThat(colleague.post("/admin/drafts/" + draft + "/review", "_do", "publish")).hasStatus(403);
        assertThat(pages.html("/states/pl.json")).doesNotContain("Note.");
    }

    @Test
    void findsRecordsAndWhatToLookInto() {
        editor.open("/admin?q=essor");
        assertThat(editor.page().select("#found ~ ul a").eachAttr("href")).contains("/admin/projects/essor");
        editor.open("/admin?q=C%C5%93te");
        assertThat(editor.main()).contains("No record");
        assertThat(editor.open("/admin?q=Alemania").page().select("#found ~ ul a").first().attr("href"))
                .isEqualTo("/admin/states/de");
        assertThat(editor.open("/admin?q=d-2018-34").page().select("#found ~ ul a").eachAttr("href"))
                .as("a part of a key")
                .contains("/admin/sources/cd-2018-340");
        editor.open("/admin");
        assertThat(editor.main()).contains("Facts not yet checked", "Members incomplete or unchecked",
                "Open questions", "Published last", "First load");
        for (var check : new String[]{"unchecked", "partial", "unknown", "questions"})
            assertThat(editor.open("/admin/checks/" + check).page().select("main .rows a").eachAttr("href"))
                    .allSatisfy(href -> assertThat(href).startsWith("/admin/projects/"));
        assertThat(editor.get("/admin/checks/nothing")).hasStatus(404);
    }

    @Test
    void refusesWhatNoPageOrIndexCouldTake() {
        editor.open("/admin/projects/new")
                .type("slug", "a-".repeat(6000) + "a")
                .type("name", "n ".repeat(151) + "n")
                .type("acronym", "A".repeat(41))
                .type("wave", "99999")
                .type("established", "0000")
                .type("ended", "9999-01")
                .type("summary", "s".repeat(151))
                .press("_do=save");
        assertThat(editor.errors()).contains("Key is longer than 2,000 characters",
                "Name is longer than 300 characters", "Acronym is longer than 40 characters",
                "99999 is not a wave: a number from 1 to 99",
                "Established 0000 is not a date from 1900 to 2099", "Ended 9999-01 is not a date",
                "Summary has a word of more than 150 letters");
        editor.press("_do=review").press("_do=discard");
        assertThat(editor.main()).contains("You have no drafts.");
    }

    @Test
    void showsWhatAnErrorOfTheDatabaseSaysOfAValue() {
        jdbc.sql(
                "alter table member_state_version add check (1 / (length(capital) - length('Yyyyyyyyyyyyy')) is not null)")
                .update();
        admin.open("/admin/states/si").type("capital", "Yyyyyyyyyyyyy").press("_do=review");
        admin.choose("changeKind", "CORRECTION").type("reason", "r").press("_do=publish");
        assertThat(admin.errors()).contains("breaks a rule of the database (division by zero");
        assertThat(admin.value("reason")).isEqualTo("r");
    }

    @Test
    void beginsOneDraftWhenTheButtonIsPressedTwice() {
        editor.open("/admin/partners/new").type("name", "Twice").type("key", "twice");
        assertThat(editor.send("_do=save")).hasStatus3xxRedirection();
        editor.press("_do=save");
        assertThat(editor.main()).contains("Saved.");
        assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isOne();
    }

    @Test
    void keepsWhatIsTypedWhileAWithdrawalIsBegunElsewhere() {
        editor.open("/admin/projects/cbrn-saas").type("summary", "Typed meanwhile.");
        var other = new Desk(mvc, editor.person);
        other.open("/admin/projects/cbrn-saas/withdrawal").typeReason("Entered twice.");
        for (int i = 0; i < 2; i++) {
            editor.press("_do=save");
            assertThat(editor.main()).contains("Not saved: you have begun to withdraw this record.");
            assertThat(editor.value("summary")).isEqualTo("Typed meanwhile.");
        }
        other.press("_do=discard");
        editor.press("_do=save");
        assertThat(editor.main()).contains("published or discarded in the meantime");
        editor.press("_do=save");
        assertThat(editor.value("summary")).isEqualTo("Typed meanwhile.");
        assertThat(editor.main()).contains("Saved.");
    }

    @Test
    void goesOnWithANewRecordThatWasPublishedMeanwhile() {
        admin.open("/admin/partners/new")
                .type("key", "goes-on")
                .type("name", "Goes on")
                .type("kind", "EU_BODY")
                .type("summary", "New.")
                .press("_do=save");
        var window = new Desk(mvc, admin.person).open(admin.address());
        admin.press("_do=review");
        publishAs(admin, "CHANGE", "New.", "cd-2018-340");
        window.type("summary", "Typed on.").press("_do=save");
        assertThat(window.main()).contains("published or discarded in the meantime");
        window.press("_do=review");
        assertThat(window.errors()).doesNotContain("key of another record");
        assertThat(window.main()).contains("Summary: New. → Typed on.");
    }

    @Test
    void doesNotSendBackWhatTheReviewerHasNotSeen() {
        submitNote("FIRST");
        reviewer.open("/admin");
        var address = reviewer.page().selectFirst("#to-review ~ ul a").attr("href");
        reviewer.open(address).type("comment", "Mind the first.");
        submitNote("SECOND");
        reviewer.press("_do=return");
        assertThat(reviewer.main()).contains("Nothing was done", "SECOND");
        assertThat(reviewer.value("comment")).isEqualTo("Mind the first.");
    }

    @Test
    void sendsNothingBackForALongerCommentThanAnybodyReadsAndKeepsIt() {
        submitNote("FIRST");
        reviewer.open("/admin");
        reviewer.open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href"));
        var comment = "too long ".repeat(250).strip();
        reviewer.type("comment", comment).press("_do=return");
        assertThat(reviewer.errors()).contains("Comment is longer than 2,000 characters");
        assertThat(reviewer.value("comment")).isEqualTo(comment);
        assertThat(jdbc.sql("select status from draft").query(String.class).single()).isEqualTo("SUBMITTED");
        reviewer.type("comment", comment.substring(0, 1999)).press("_do=return");
        assertThat(reviewer.main()).contains("sent back to Edith E.");
    }

    @Test
    void tellsTheReviewerThatADraftWasTakenBackAndKeepsTheComment() {
        submitNote("FIRST");
        reviewer.open("/admin");
        var address = reviewer.page().selectFirst("#to-review ~ ul a").attr("href");
        reviewer.open(address).type("comment", "Mind the first.");
        editor.open("/admin/states/se").press("_do=save");
        assertThat(editor.main()).contains("taken back from review");
        reviewer.press("_do=return");
        assertThat(reviewer.main()).contains("taken back by its author. You had written: Mind the first.");
        assertThat(reviewer.get(address)).hasStatus(403);
    }

    @Test
    void showsTheAuthorWhatTheySubmitted() {
        submitNote("FIRST");
        var draft = editor.page().selectFirst("main a[href^='/admin/drafts/']").attr("href");
        editor.open(draft.replace("/review", "") + "/review");
        assertThat(editor.main()).contains("Correction: the register was wrong", "Reason Why.", "waits");
    }

    @Test
    void saysWhenTheRecordWasPublishedOrWithdrawnSinceADraftWasBegun() {
        editor.open("/admin/states/pt").type("notes", "Edith").press("_do=save");
        var draft = editor.address();
        admin.open("/admin/states/pt").type("capital", "Lisboa").press("_do=review");
        publishAs(admin, "CORRECTION", "Spelling.", "");
        editor.open(draft);
        assertThat(editor.main()).contains("Begun from version 1; version 2 was published since.");
    }

    @Test
    void saysThatADraftIsOpenAlreadyAndOffersBoth() {
        admin.open("/admin/states/bg").type("notes", "Second.").press("_do=review");
        publishAs(admin, "CORRECTION", "Second.", "");
        admin.open("/admin/states/bg").type("notes", "Typed.").press("_do=save");
        admin.open("/admin/states/bg?restores=1");
        assertThat(admin.main()).contains("You have a draft of this record already",
                "version 1 can take its place");
        assertThat(admin.value("notes")).isEqualTo("Typed.");
        admin.open(admin.page().selectFirst(".notice a").attr("href"));
        assertThat(admin.main()).contains("Filled with what version 1 said. Your draft stays as it is until");
        assertThat(admin.value("notes")).isNotEqualTo("Typed.");
        admin.press("_add=newSources").press("_do=review");
        assertThat(admin.main()).contains("Notes: Second. → ");
        assertThat(admin.value("changeKind")).isEqualTo("RESTORE");
        admin.open("/admin/states/bg");
        assertThat(admin.main()).contains("You have a draft of this record already. Here it is.");
        admin.open(admin.page().selectFirst(".notice a").attr("href")).press("_do=review");
        assertThat(admin.main()).contains("the draft says what the register says");
        assertThat(admin.value("changeKind")).isNull();
        admin.press("_do=discard");
    }

    @Test
    void saysThatAWithdrawalIsBegunWhereSomebodyWantsToEdit() {
        editor.open("/admin/projects/cbrn-saas/withdrawal").typeReason("Entered twice.");
        editor.open("/admin/projects/cbrn-saas");
        assertThat(editor.address()).endsWith("/review");
        assertThat(editor.main()).contains("You have begun to withdraw this record.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/projects/essor", "/admin/projects/new", "/admin/states/fr",
            "/admin/projects/essor?restores=1"})
    void savesNothingByEnterInAFormThatNobodyTouched(String path) {
        editor.open(path).press("_do=enter");
        assertThat(editor.main()).contains("Nothing was saved");
        assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
        editor.type("name", "Touched").press("_do=enter");
        assertThat(editor.main()).contains("Saved.");
    }

    @Test
    void leavesWhatWasSubmittedWithTheReviewerWhenItsAuthorPressesEnter() {
        submitNote("FIRST");
        editor.open("/admin/states/se").press("_do=enter");
        assertThat(editor.main()).contains("Nothing was saved");
        assertThat(jdbc.sql("select status from draft").query(String.class).single()).isEqualTo("SUBMITTED");
    }

    @Test
    void keepsAReasonWhileItsAuthorGoesOnEditing() {
        editor.open("/admin/states/se").type("notes", "Note.").press("_do=review");
        editor.choose("changeKind", "CORRECTION").type("reason", "Typed already.").press("_do=edit");
        assertThat(editor.address()).matches("/admin/drafts/[0-9]+");
        editor.type("notes", "Better.").press("_do=review");
        assertThat(editor.value("reason")).isEqualTo("Typed already.");
        assertThat(editor.value("changeKind")).isEqualTo("CORRECTION");
    }

    @Test
    void saysThatItIsDoneAlreadyWhenAButtonIsPressedTwice() {
        editor.open("/admin/states/se").type("notes", "Twice.").press("_do=review");
        editor.choose("changeKind", "CORRECTION").type("reason", "Why.");
        assertThat(editor.send("_do=submit")).hasStatus3xxRedirection();
        editor.get("/admin");
        editor.press("_do=submit");
        assertThat(editor.main()).contains("submitted for review already").doesNotContain("Nothing was done");
        reviewer.open("/admin").open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href"));
        assertThat(reviewer.send("_do=publish")).hasStatus3xxRedirection();
        reviewer.get("/admin");
        reviewer.press("_do=publish");
        assertThat(reviewer.main()).contains("Published already, as revision");
        assertThat(reviewer.page().selectFirst(".notice a").attr("href")).startsWith("/history/");
        reviewer.open("/admin");
        editor.open("/admin/states/se").type("notes", "Thrice.").press("_do=review");
        assertThat(editor.send("_do=discard")).hasStatus3xxRedirection();
        editor.get("/admin");
        assertThat(editor.press("_do=discard").main()).contains("Discarded already.");
    }

    @Test
    void saysThatAWithdrawalWasPublished() {
        admin.open("/admin/projects/new").type("slug", "short-lived");
        fillNewProject(admin).press("_do=review");
        publishAs(admin, "CHANGE", "New.", "cd-2018-340");
        admin.open("/admin/projects/short-lived/withdrawal").typeReason("A slip.").press("_do=publish");
        assertThat(admin.main()).contains("Short-lived: withdrawn from the register.");
        assertThat(pages.text("/projects/short-lived/history")).contains("Published, and withdrawn")
                .doesNotContain("not changed since");
    }

    private static Desk fillNewProject(Desk who) {
        return who.type("name", "Short-lived")
                .type("wave", "6")
                .type("domain", "SPACE")
                .type("established", "2025-05")
                .type("establishedBy", "cd-2018-340")
                .type("summary", "New.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/projects/essor", "/admin/states/de", "/projects/essor/history", "/admin",
            "/projects/essor", "/projects", "/states", "/about", "/about/claims", "/history", "/"})
    void saysInANameOfAControlWhatStandsOnIt(String path) {
        admin.open(path);
        for (var control : admin.page().select("a[aria-label], button[aria-label], summary[aria-label]"))
            assertThat(control.attr("aria-label")).containsIgnoringCase(control.text());
    }

    @Test
    void saysThatANumberIsTooLarge() {
        editor.open("/admin/projects/essor").type("wave", "9999999999").press("_do=save");
        assertThat(editor.errors()).contains("9999999999 is too large").doesNotContain("not a whole number");
    }

    @Test
    void asksWhetherAnUnusualValueIsMeant() {
        admin.open("/admin/projects/new").type("slug", "unusual");
        fillNewProject(admin).type("wave", "99").type("established", "2099-01-01");
        assertThat(admin.page().select("#statusConfirmed-hint, #membersMissing-hint")).hasSize(2);
        addParticipation(admin, "LU", "OBSERVER", "1950", "my-own");
        addSource(admin, "my-own", "Mine", "https://example.org/mine").type("newSources[0].language", "xx")
                .press("_do=review");
        assertThat(admin.errors()).isEmpty();
        admin.choose("changeKind", "CORRECTION").type("reason", "r").press("_do=publish");
        assertThat(admin.errors()).contains("confirm each that is meant");
        assertThat(admin.page().select("#confirm label").text()).contains(
                "Wave: 99 is more than one after the last wave of the register",
                "Established: 2099-01-01 is more than 10 years ahead. It is meant.",
                "Participations, row 1, From: 1950 is before 11 December 2017, when PESCO began. It is meant.",
                "New sources, row 1, Language: xx is no language that ISO 639-1 knows. It is meant.");
        assertThat(admin.value("confirm")).isNull();
        admin.press("_do=edit")
                .type("wave", "6")
                .type("established", "2025-05")
                .type("participations[0].from", "")
                .press("_do=review")
                .choose("confirm", "newSources[0].language=xx");
        publishAs(admin, "CORRECTION", "r", "");
        admin.open("/admin/sources/my-own").type("publisher", "Another").press("_do=review");
        assertThat(admin.page().select("#confirm")).as("it stands already").isEmpty();
    }

    @Test
    void showsTheReviewerWhatItsAuthorConfirmedAndAsksOnlyAboutTheRest() {
        editor.open("/admin/sources/affari-2018").type("language", "xx").press("_do=review");
        editor.choose("changeKind", "CORRECTION").type("reason", "r").press("_do=submit");
        assertThat(editor.errors()).contains("confirm each that is meant");
        editor.choose("confirm", "language=xx").press("_do=submit");
        assertThat(editor.main()).contains("submitted for review");
        reviewer.open("/admin").open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href"));
        assertThat(reviewer.page().select("#confirm p").text()).contains(
                "Language: xx is no language that ISO 639-1 knows", "Edith E. confirmed that it is meant.");
        assertThat(reviewer.page().select("#confirm [type=checkbox]")).isEmpty();
        editor.open("/admin/sources/affari-2018").type("language", "qq").press("_do=review");
        assertThat(editor.page().select("#confirm [checked]")).as("another value").isEmpty();
        editor.choose("confirm", "language=qq").press("_do=edit").press("_do=review");
        assertThat(editor.page().select("#confirm [checked]").eachAttr("value"))
                .containsExactly("language=qq");
        editor.press("_do=submit");
        reviewer.open("/admin").open(reviewer.page().selectFirst("#to-review ~ ul a").attr("href"));
        reviewer.press("_do=publish");
        assertThat(reviewer.main()).contains("published.");
    }

    private void submitNote(String text) {
        editor.open("/admin/states/se").type("notes", text).press("_do=review");
        editor.choose("changeKind", "CORRECTION").type("reason", "Why.").press("_do=submit");
    }

    @Test
    void turnsABrokenRuleOfTheDatabaseIntoAnErrorOfTheForm() {
        jdbc.sql(
                "alter table member_state_version add constraint nobody_is_called_zzz check (capital <> 'Zzz')")
                .update();
        admin.open("/admin/states/si").type("capital", "Zzz").press("_do=review");
        admin.choose("changeKind", "CORRECTION").type("reason", "r").press("_do=publish");
        assertThat(admin.errors()).contains("breaks a rule of the database (nobody_is_called_zzz");
        assertThat(admin.value("reason")).isEqualTo("r");
        assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/projects/nothing", "/admin/drafts/999999999", "/admin/states/xx",
            "/admin/drafts/999999999/review", "/admin/projects/nothing/withdrawal"})
    void saysThatThereIsNoSuchRecordOrDraft(String path) {
        assertThat(editor.get(path)).hasStatus(404);
    }
}
