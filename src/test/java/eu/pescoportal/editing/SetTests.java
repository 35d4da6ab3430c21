package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.Pages;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Change sets as editors, reviewers and admins work with them, page by page, mistakes included. */
@NullUnmarked
@ChangingTest
class SetTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Pages pages;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @LocalServerPort
    int port;
    Desk editor;
    Desk colleague;
    Desk reviewer;
    Desk admin;

    @BeforeEach
    void people() {
        jdbc.sql("delete from change_set").update();
        jdbc.sql("delete from draft").update();
        editor = desk("edith", "Edith E.", AccountRole.EDITOR);
        colleague = desk("carl", "Carl C.", AccountRole.EDITOR, AccountRole.REVIEWER);
        reviewer = desk("rosa", "Rosa R.", AccountRole.REVIEWER);
        admin = desk("ada", "Ada A.", AccountRole.ADMIN);
    }

    private Desk desk(String name, String displayName, AccountRole... roles) {
        var words = Set.of(roles).stream().map(AccountRole::name).toArray(String[]::new);
        var id = jdbc
                .sql("""
                        insert into account (name, display_name, roles) values (:name, :displayName, :roles)
                        on conflict (name) do update set display_name = excluded.display_name, active = true returning id
                        """)
                .param("name", name)
                .param("displayName", displayName)
                .param("roles", words)
                .query(Long.class)
                .single();
        return new Desk(mvc, new Person(id, name, null, Set.of(roles)));
    }

    /** @return the address of a set of that person */
    private static String begin(Desk who, String title) {
        who.open("/admin/sets").type("title", title).press("_do=begin");
        assertThat(who.main()).contains(title, "Begun.");
        return who.address();
    }

    private static String id(String set) {
        return set.replaceAll("\\D", "");
    }

    /** Somebody changes one field of a record within a set. */
    private static Desk change(Desk who, String set, String record, String field, String value) {
        return who.open("/admin/" + record + "?set=" + id(set)).type(field, value).press("_do=review");
    }

    private static Desk why(Desk who, String kind, String reason, String source) {
        return who.choose("changeKind", kind).type("reason", reason).type("revisionSource", source);
    }

    private static Desk newSource(Desk who, String set, String key) {
        return who.open("/admin/sources/new?set=" + id(set))
                .type("key", key)
                .type("kind", "ACT")
                .type("title", "Decision " + key)
                .type("publisher", "Council")
                .type("url", "https://example.org/" + key)
                .type("language", "en")
                .press("_do=review");
    }

    @Test
    void publishesManyRecordsAsOneThatReferToEachOther() {
        var set = begin(editor, "Sixth wave");
        assertThat(editor.main()).contains("Nothing is in it yet");
        newSource(editor, set, "wave-six");
        assertThat(editor.address()).startsWith(set + "#draft-");
        editor.open("/admin/projects/new?set=" + id(set));
        assertThat(editor.page().select("#all-sources option[value=wave-six]").text())
                .isEqualTo("Decision wave-six");
        editor.type("slug", "kite")
                .type("name", "Kite")
                .type("wave", "7")
                .type("domain", "SPACE")
                .type("established", "2026-05-27")
                .type("establishedBy", "wave-six")
                .type("summary", "A kite.")
                .press("_do=review");
        editor.open("/admin/projects/essor?set=" + id(set)).press("_add=participations");
        var row = "participations[" + (editor.rows("participations") - 1) + "]";
        editor.type(row + ".state", "MT")
                .type(row + ".role", "OBSERVER")
                .type(row + ".from", "2026-05-27")
                .type(row + ".citations[0].source", "wave-six")
                .press("_do=review");
        assertThat(editor.main()).contains("1 record changes, 2 are new", "Participations: 1 added",
                "Malta joins as observer from 27 May 2026 (Sources: Decision wave-six");
        assertThat(editor.page().select(".differences a[href='https://example.org/wave-six']")).isNotEmpty();

        editor.type("act", "Council Decision of 27 May 2026").press("_add=revisionSource");
        why(editor, "CHANGE", "The sixth wave.", "wave-six").press("_do=submit");
        assertThat(editor.main()).contains("Sixth wave: submitted for review.", "Waiting for review");
        assertThat(pages.html("/projects.json?size=100")).doesNotContain("\"kite\"");

        reviewer.open("/admin");
        assertThat(reviewer.main()).contains("Sixth wave", "by Edith E.");
        reviewer.open(set);
        assertThat(reviewer.main())
                .contains("Malta joins as observer", "Approve and publish now", "Send back")
                .doesNotContain("Take it back", "Discard this change set");
        assertThat(reviewer.page().select("article a").eachAttr("href")).contains("/projects/essor")
                .noneMatch(link -> link.matches("/admin/drafts/[0-9]+(/review)?"));
        reviewer.press("_do=publish");
        assertThat(reviewer.main()).contains("Sixth wave: published.");

        assertThat(pages.text("/projects/kite")).contains("A kite.");
        assertThat(pages.html("/projects/essor.json")).contains("wave-six");
        assertThat(pages.text("/history")).contains("Sixth wave", "The sixth wave.",
                "Council Decision of 27 May 2026", "by Edith E., reviewed by Rosa R.");
        assertThat(pages.html("/history.json")).contains("\"title\":\"Sixth wave\"",
                "\"act\":\"Council Decision of 27 May 2026\"", "\"sources\":[\"wave-six\"]",
                "\"author\":\"Edith E.\"");
        var told = "Malta joins as observer from 27 May 2026 (Sources: Decision wave-six";
        assertThat(pages.text("/projects/essor/compare")).contains(told);
        assertThat(pages.html("/projects/essor/compare"))
                .contains("<a href=\"https://example.org/wave-six\"");
        assertThat(pages.html("/history.atom")).contains(told);
        assertThat(reviewer.get(set)).hasStatus(404);
    }

    @Test
    void namesAllAuthorsAndSources() {
        var set = begin(editor, "Two of us");
        change(editor, set, "states/lu", "notes", "By Edith.");
        editor.open(set).type("colleague", String.valueOf(colleague.person.id())).press("_do=invite");
        assertThat(editor.main()).contains("Edith E., Carl C.");
        change(colleague, set, "states/lv", "notes", "By Carl.");
        assertThat(colleague.page().select("[name=revisionSource]")).hasSize(1);
        why(colleague, "CHANGE", "Two notes.", "cd-2018-340").press("_add=revisionSource");
        colleague.typeAll("revisionSource", "cd-2018-340", "cd-2023-995").press("_do=save");
        assertThat(colleague.page().select("[name=revisionSource]").eachAttr("value"))
                .containsExactly("cd-2018-340", "cd-2023-995");
        assertThat(colleague.main()).contains("Leave this set").doesNotContain("Approve and publish");
        reviewer.open("/admin/sets");
        assertThat(reviewer.main()).doesNotContain("Two of us");
        assertThat(reviewer.get(set)).hasStatus(403);

        colleague.press("_do=submit");
        admin.open(set).press("_do=publish");
        assertThat(admin.main()).contains("Two of us: published.");
        assertThat(pages.text("/history")).contains("by Edith E., Carl C., reviewed by Ada A.");
        assertThat(pages.html("/history.json")).contains("\"sources\":[\"cd-2018-340\",\"cd-2023-995\"]");
        assertThat(pages.html("/history")).contains("/sources/cd-2023-995");
    }

    @Test
    void saysWhatIsWrongInWhichRecordAndLeadsThere() {
        var set = begin(editor, "Wrong");
        change(editor, set, "projects/essor", "summary", "");
        newSource(editor, set, "right");
        why(editor, "CHANGE", "", "nowhere").type("title", "").press("_do=submit");
        assertThat(editor.errors()).contains("Title is missing", "Reason is missing",
                "nowhere is not a source of the register", "one thing is to be put right");
        assertThat(editor.page().select("article .wrong-list").text()).isEqualTo("Summary is missing");
        var there = editor.page().selectFirst("article .wrong-list a").attr("href");
        assertThat(there).matches("/admin/drafts/[0-9]+#summary");
        assertThat(editor.value("title")).isEmpty();
        assertThat(editor.value("revisionSource")).isEqualTo("nowhere");
        editor.open(there.replaceAll("#.*", "")).type("summary", "Right.").press("_do=review");
        assertThat(editor.page().select(".wrong-list")).isEmpty();
        assertThat(editor.main()).contains("1 record changes, 1 is new");
    }

    @Test
    void isSentBackWithACommentAndHandedOnAgain() {
        var set = submitted("Round trip", "projects/twister", "statusNote", "Flies.");
        reviewer.open(set).press("_do=return");
        assertThat(reviewer.errors()).contains("Comment");
        reviewer.type("comment", "Say since when.").press("_do=return");
        assertThat(reviewer.main()).contains("Round trip: sent back.");
        editor.open(set);
        assertThat(editor.main()).contains("Sent back by Rosa R.: Say since when.", "Sent back, by Edith E.");
        editor.open(editor.page().selectFirst("article a").attr("href"))
                .type("statusNote", "Flies since May.")
                .press("_do=review");
        editor.press("_do=submit");
        assertThat(editor.main()).contains("submitted for review");
        reviewer.open(set);
        assertThat(reviewer.main()).contains("Flies since May.").doesNotContain("Say since when");
    }

    private String submitted(String title, String record, String field, String value) {
        var set = begin(editor, title);
        change(editor, set, record, field, value);
        why(editor, "CORRECTION", title + ".", "").press("_do=submit");
        assertThat(editor.errors()).isEmpty();
        return set;
    }

    @Test
    void isTakenBackByWhateverIsSavedInIt() {
        var set = submitted("Taken back", "projects/twister", "statusNote", "Once.");
        editor.open(set);
        assertThat(editor.main()).contains("It waits for a reviewer.", "Take it back");
        editor.open(editor.page().selectFirst("article a").attr("href"));
        assertThat(editor.main()).contains("Saving takes the set back");
        editor.type("statusNote", "Twice.").press("_do=save");
        assertThat(editor.main()).contains("taken back from review");
        assertThat(reviewer.get(set)).hasStatus(403);
        editor.open(set).press("_do=submit");
        editor.open(set).press("_do=takeback");
        assertThat(editor.main()).contains("Taken back.", "Draft, by Edith E.");
    }

    @Test
    void doesNothingToWhatAReviewerHasNotSeen() {
        var set = submitted("Unseen", "projects/twister", "statusNote", "Seen.");
        reviewer.open(set);
        admin.open("/admin/projects/twister").type("acronym", "LATER").press("_do=review");
        admin.choose("changeKind", "CORRECTION").type("reason", "Later.").press("_do=publish");
        reviewer.press("_do=publish");
        assertThat(reviewer.main()).containsPattern("Nothing was done.*version \\d+ was published")
                .doesNotContain("Both of you");
        reviewer.press("_do=publish");
        assertThat(reviewer.main()).contains("Unseen: published.");
        assertThat(pages.html("/projects/twister.json")).contains("LATER", "Seen.");
    }

    @Test
    void letsItsAuthorsChooseWhereALaterPublicationChangedTheSame() {
        var set = begin(editor, "Collides");
        change(editor, set, "projects/harmspro", "statusNote", "Mine.");
        admin.open("/admin/projects/harmspro").type("statusNote", "Theirs.").press("_do=review");
        admin.choose("changeKind", "CORRECTION").type("reason", "Theirs.").press("_do=publish");
        editor.open(set);
        assertThat(editor.main()).contains("Something was changed here and by a later publication, too.");
        why(editor, "CORRECTION", "Mine.", "").press("_do=submit");
        assertThat(editor.errors()).contains("one thing is to be put right");
        editor.open(editor.page().selectFirst("article .notice a").attr("href"));
        assertThat(editor.main()).contains("Both of you changed this", "Part of the change set Collides");
        editor.choose(editor.page().selectFirst("input[value=mine]").attr("name"), "mine").press("_do=merge");
        editor.open(set);
        why(editor, "CORRECTION", "Mine.", "").press("_do=submit");
        assertThat(editor.errors()).isEmpty();
        assertThat(editor.main()).contains("submitted for review");
    }

    @Test
    void movesADraftIntoASetAndOutOfIt() {
        editor.open("/admin/projects/choi").type("statusNote", "Moves.").press("_do=review");
        var draft = editor.address();
        var set = begin(editor, "Moving");
        editor.open(draft).type("set", id(set)).press("_do=move");
        assertThat(editor.main()).contains("The draft was moved.", "Part of the change set Moving")
                .doesNotContain("Submit for review");
        editor.open(set);
        assertThat(editor.main()).contains("Moves.");
        editor.open("/admin/projects/choi").type("statusNote", "Another.").press("_do=review");
        assertThat(editor.address()).as("outside of the set").isNotEqualTo(draft);
        editor.type("set", id(set)).press("_do=move");
        assertThat(editor.main()).contains("The draft was not moved: there is another one");
        editor.press("_do=discard");
        editor.open(draft).type("set", "").press("_do=move");
        assertThat(editor.main()).contains("The draft was moved.", "Submit for review");
        editor.open(set);
        assertThat(editor.main()).contains("Nothing is in it yet");
    }

    @Test
    void offersTheOpenSetsWhereverARecordIsEdited() {
        var set = begin(editor, "Offered");
        editor.open("/admin/states/lu").type("notes", "Into the set.").type("set", id(set)).press("_do=save");
        assertThat(editor.main()).contains("Saved in the change set.", "Part of the change set Offered");
        assertThat(editor.page().select("select[name=set]")).isEmpty();
        editor.open("/admin/states/lu?set=" + id(set));
        assertThat(editor.address()).as("the draft that the set has").startsWith("/admin/drafts/");
        editor.open("/admin?q=luxembourg&set=" + id(set));
        assertThat(editor.page().select("#found ~ ul a").eachAttr("href"))
                .contains("/admin/states/lu?set=" + id(set));
        colleague.open("/admin/states/lu");
        assertThat(colleague.main()).contains("Edith E. is working on this record");
        assertThat(colleague.page().select("select[name=set]")).as("somebody else's set").isEmpty();
    }

    @Test
    void losesNothingThatWasTypedForASetThatIsGone() {
        var set = begin(editor, "Gone");
        editor.open("/admin/states/ie?set=" + id(set)).type("notes", "Typed for long.");
        var other = new Desk(mvc, editor.person);
        other.open(set).press("_do=discard");
        assertThat(other.main()).contains("Gone: discarded.");
        editor.press("_do=save");
        assertThat(editor.value("notes")).isEqualTo("Typed for long.");
        assertThat(editor.main()).contains("Saved among your own drafts");
    }

    @Test
    void withdrawsARecordTogetherWithWhatNamesIt() {
        var set = begin(editor, "Withdrawn");
        editor.open("/admin/partners/occar/withdrawal");
        assertThat(editor.main()).contains("It cannot be withdrawn while");
        newSource(editor, set, "short-lived");
        publishOwn(set);
        set = begin(admin, "Withdrawn");
        admin.open("/admin/sources/short-lived/withdrawal").type("set", id(set)).typeReason("");
        assertThat(admin.address()).startsWith(set);
        assertThat(admin.main()).contains("1 record is withdrawn", "to be withdrawn");
        admin.open("/admin/states/lu?set=" + id(set)).press("_add=sources");
        admin.type("sources[" + (admin.page().select("[name^='sources[']").size() - 1) + "]", "short-lived")
                .press("_do=review");
        assertThat(admin.main()).contains("short-lived is not a source of the register");
    }

    private void publishOwn(String set) {
        why(editor, "CORRECTION", "New.", "").press("_do=submit");
        admin.open(set).press("_do=publish");
        assertThat(admin.main()).contains("published.");
    }

    @Test
    void isApprovedByNoneOfItsAuthorsButAnAdmin() {
        var set = begin(colleague, "Own");
        change(colleague, set, "projects/twister", "openQuestions", "Who knows?");
        why(colleague, "CORRECTION", "Own.", "").press("_do=submit");
        colleague.open(set);
        assertThat(colleague.main()).doesNotContain("Approve and publish", "Send back");
        set = begin(admin, "Admin's own");
        change(admin, set, "projects/choi", "openQuestions", "Who knows?");
        assertThat(admin.main()).contains("The history will say that no other person reviewed it.");
        why(admin, "CORRECTION", "Admin's own.", "").press("_do=publish");
        assertThat(pages.text("/history")).contains("by Ada A., not reviewed by another person");
    }

    @Test
    void refusesATimeThatTheClocksDoNotShowOrShowTwiceOrThatIsPast() {
        var set = submitted("Timed", "projects/twister", "statusNote", "In time.");
        reviewer.open(set);
        for (var wrong : List.of("|is missing",
                "2027-03-28T02:30|2027-03-28 02:30 is skipped by the clocks in Brussels",
                "2027-10-31T02:30|2027-10-31 02:30 comes twice on the clocks in Brussels",
                "2020-01-01T10:00|is past", "tomorrow|tomorrow is not a time")) {
            var parts = wrong.split("\\|");
            reviewer.type("publishAt", parts[0]).press("_do=schedule");
            assertThat(reviewer.errors()).contains(parts[1]);
            assertThat(reviewer.value("publishAt")).isEqualTo(parts[0]);
        }
        reviewer.type("publishAt", "2027-03-28T03:00").press("_do=schedule");
        assertThat(reviewer.main()).contains("Approved",
                "It is published on 28 March 2027, 03:00, Brussels time.");
        assertThat(jdbc.sql("select extract(epoch from publish_at)::bigint from change_set")
                .query(Long.class)
                .single()).isEqualTo(java.time.Instant.parse("2027-03-28T01:00:00Z").getEpochSecond());
        editor.open(set);
        assertThat(editor.main()).contains("Rosa R. approved it.", "Take it back");
        editor.press("_do=takeback");
        assertThat(editor.main()).doesNotContain("approved it");
    }

    @Test
    void losesNothingWhenTheSessionEndsOrTwoWindowsAreOpen() {
        var set = begin(editor, "Windows");
        var second = new Desk(mvc, editor.person).open(set);
        editor.open(set).type("reason", "First.").press("_do=save");
        assertThat(editor.main()).contains("Saved.");
        second.type("reason", "Second.").press("_do=save");
        assertThat(second.main()).contains("Not saved: somebody else saved this set");
        assertThat(second.value("reason")).isEqualTo("Second.");
        second.press("_do=save");
        assertThat(second.main()).contains("Saved.");
        assertThat(second.value("reason")).isEqualTo("Second.");
    }

    @Test
    void isLeftToAnAdminWhoGoesOnWithIt() {
        var set = begin(editor, "Left");
        change(editor, set, "projects/twister", "statusNote", "Left behind.");
        jdbc.sql("update account set active = false where name = 'edith'").update();
        assertThat(reviewer.get(set)).hasStatus(403);
        admin.open("/admin/sets");
        assertThat(admin.main()).contains("Change sets of people who can no longer sign in");
        admin.open(set).press("_do=takeover");
        assertThat(admin.main()).contains("Taken over.", "Edith E., Ada A.", "Left behind.");
    }

    @Test
    void saysThatAButtonWasPressedTwice() {
        var set = submitted("Once only", "projects/twister", "acronym", "ONCE");
        reviewer.open(set);
        var second = new Desk(mvc, reviewer.person).open(set);
        reviewer.press("_do=publish");
        second.press("_do=publish");
        assertThat(second.main()).contains("Published already, as revision");
    }

    @Test
    void keepsTheDraftsOfASetFromTheDeskAndFromOthers() {
        var set = begin(editor, "Private");
        change(editor, set, "projects/twister", "statusNote", "Secret.");
        assertThat(editor.open("/admin").main()).contains("Private", "change set");
        var draft = jdbc.sql("select id from draft").query(Long.class).single();
        for (var other : List.of(colleague, reviewer, admin)) {
            assertThat(other.get("/admin/drafts/" + draft)).hasStatus(403);
            assertThat(other.get("/admin/drafts/" + draft + "/review")).hasStatus(403);
            assertThat(other.get(set)).hasStatus(403);
        }
    }

    /** Forms of the page of a set that are sent after the session ended come back as typed. */
    @Test
    void comesBackAsTypedAfterTheSessionEnded() {
        var set = submitted("Kept", "projects/twister", "statusNote", "Waits.");
        SignedIn.account(jdbc, encoder, "rosa", AccountRole.REVIEWER);
        var visitor = new Visitor(port);
        visitor.signIn("rosa", SignedIn.PASSWORD);
        var page = visitor.get(set).page();
        jdbc.sql("delete from spring_session").update();
        var sent = visitor.post(set, "editor", "rosa", "state", page.expectFirst("[name=state]").val(),
                "title", "Kept, and renamed", "act", "An act", "changeKind", "CHANGE", "reason",
                "Typed at length", "revisionSource", "cd-2018-340", "revisionSource", "cd-2023-995",
                "publishAt", "2030-05-27T09:30", "comment", "A comment at length", "_do", "schedule");
        assertThat(sent.location()).isEqualTo("/login?kept");
        var shown = visitor.follow(visitor.signIn("rosa", SignedIn.PASSWORD)).page();
        assertThat(shown.text()).contains("You had been signed out, so nothing was saved.");
        assertThat(shown.expectFirst("[name=title]").val()).isEqualTo("Kept, and renamed");
        assertThat(shown.expectFirst("[name=act]").val()).isEqualTo("An act");
        assertThat(shown.expectFirst("[name=reason]").val()).isEqualTo("Typed at length");
        assertThat(shown.expectFirst("[name=changeKind][checked]").val()).isEqualTo("CHANGE");
        assertThat(shown.select("[name=revisionSource]").eachAttr("value")).containsExactly("cd-2018-340",
                "cd-2023-995");
        assertThat(shown.expectFirst("[name=publishAt]").val()).isEqualTo("2030-05-27T09:30");
        assertThat(shown.expectFirst("[name=comment]").val()).isEqualTo("A comment at length");
        assertThat(jdbc.sql("select status from change_set").query(String.class).single())
                .isEqualTo("SUBMITTED");
        var draft = shown.expectFirst("article input[name=draft]").val();
        jdbc.sql("delete from spring_session").update();
        visitor.post(set + "/comments", "editor", "rosa", "draft", draft, "remark", "A remark at length");
        shown = visitor.follow(visitor.signIn("rosa", SignedIn.PASSWORD)).page();
        assertThat(shown.select("article details[open] [name=remark]").val()).isEqualTo("A remark at length");
        assertThat(jdbc.sql("select count(*) from change_set_comment").query(Long.class).single()).isZero();
    }
}
