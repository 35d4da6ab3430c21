package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.record.RecordKind;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms that keep by themselves what is typed, as their script does it. */
@NullUnmarked
@ChangingTest
class AutosaveTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @LocalServerPort
    int port;
    Desk one;
    Desk other;
    Desk carl;

    @BeforeEach
    void people() {
        jdbc.sql(
                "delete from working_copy; delete from draft; delete from change_set; delete from sign_in_attempt; delete from spring_session")
                .update();
        var staff = new Staff(jdbc);
        var edith = staff.with("edith", AccountRole.EDITOR);
        one = new Desk(mvc, edith);
        other = new Desk(mvc, edith);
        carl = new Desk(mvc, staff.with("carl", AccountRole.EDITOR));
    }

    private static MvcTestResult keep(Desk desk) {
        return desk.post(desk.form().attr("data-copy"), "", "");
    }

    private static void kept(Desk desk) {
        assertThat(keep(desk)).hasStatusOk()
                .bodyJson()
                .extractingPath("$.said")
                .asString()
                .startsWith("Kept as your working copy at ");
    }

    private static void refused(Desk desk, String why) {
        assertThat(keep(desk)).hasStatus(409)
                .bodyJson()
                .extractingPath("$.said")
                .asString()
                .contains(why, "stays in this form");
    }

    /** By the button of the notice, which belongs to the form though it stands above it. */
    private static void back(Desk desk) {
        assertThat(desk.page().select(".notice button[form=edit][name=_do][value=back]")).hasSize(1);
        desk.show(desk.post(desk.form().attr("action"), "_do", "back"));
    }

    @ParameterizedTest
    @CsvSource({"/admin/projects/essor, name", "/admin/states/mt, notes", "/admin/partners/nato, summary",
            "/admin/sources/cd-2018-340, publisher", "/admin/projects/new, name", "/admin/events/new, title",
            "/admin/decisions/new, title", "/admin/counts/new, note", "/admin/claims/new, claim",
            "/admin/commitments/new, title", "/admin/sources/new, title"})
    void comesBackWhenTheFormIsOpenedAgain(String address, String field) {
        one.open(address).type(field, "Typed and not saved");
        kept(one);
        other.open(address);
        assertThat(other.value(field)).isEqualTo("Typed and not saved");
        assertThat(other.main()).contains("This is your working copy, kept automatically at ");
        carl.open(address);
        assertThat(carl.value(field)).isNotEqualTo("Typed and not saved");
        assertThat(carl.main()).doesNotContain("working copy");
        assertThat(jdbc.sql("select count(*) from draft").query(Long.class).single()).isZero();

        back(other);
        assertThat(other.value(field)).isNotEqualTo("Typed and not saved");
        assertThat(other.main()).contains("The working copy is thrown away.")
                .doesNotContain("kept automatically");
    }

    @Test
    void everyKindOfRecordHasAFormThatIsKept() {
        for (var kind : RecordKind.values()) {
            one.open("/admin/" + kind.word() + "/new");
            assertThat(one.form().attr("data-copy")).isEqualTo("/admin/" + kind.word() + "/new/working-copy");
        }
    }

    @Test
    void isReplacedByWhatIsSaved() {
        one.open("/admin/states/mt").type("notes", "Typed");
        kept(one);
        one.type("notes", "Typed and saved").press("_do=save");
        assertThat(one.main()).contains("Saved.").doesNotContain("working copy");
        assertThat(one.value("notes")).isEqualTo("Typed and saved");
        one.type("notes", "Typed over the draft");
        kept(one);
        assertThat(other.open(one.form().attr("action")).value("notes")).isEqualTo("Typed over the draft");
        other.press("_do=review");
        assertThat(other.main()).contains("→ Typed over the draft");
        assertThat(jdbc.sql("select count(*) from working_copy").query(Long.class).single()).isZero();
    }

    @Test
    void goesWithTheDraftThatIsSubmittedPublishedOrDiscarded() {
        var admin = new Desk(mvc, new Staff(jdbc).with("ada", AccountRole.ADMIN));
        for (var verdict : new String[]{"submit", "publish", "discard"}) {
            admin.open("/admin/states/cy").type("notes", "Saved for " + verdict).press("_do=save");
            var form = admin.form().attr("action");
            admin.type("notes", "And typed on");
            kept(admin);
            admin.open(form + "/review");
            assertThat(admin.main()).contains("You typed more into this draft, kept automatically at ");
            admin.choose("changeKind", "CORRECTION").type("reason", "Why.").press("_do=" + verdict);
            assertThat(jdbc.sql("select count(*) from working_copy").query(Long.class).single()).as(verdict)
                    .isZero();
            jdbc.sql("delete from draft").update();
        }
    }

    @Test
    void sendsNothingThatWasSavedAndLeavesWhatWaitsForReview() {
        one.open("/admin/states/mt").type("notes", "Waits").press("_do=review");
        one.choose("changeKind", "CORRECTION").type("reason", "Why.").press("_do=submit");
        var before = jdbc.sql("select d::text from draft d").query(String.class).single();
        one.open("/admin/drafts/" + jdbc.sql("select id from draft").query(Long.class).single());
        assertThat(keep(one)).hasStatusOk().bodyJson().extractingPath("$.kept").isEqualTo(0);
        one.type("notes", "Typed on meanwhile");
        kept(one);
        assertThat(jdbc.sql("select d::text from draft d").query(String.class).single()).isEqualTo(before);
    }

    @Test
    void tellsASecondWindowAndOverwritesNothing() {
        one.open("/admin/states/mt").type("notes", "In one window");
        other.open("/admin/states/mt").type("notes", "In another");
        kept(one);
        refused(other, "Another window keeps something else");
        one.type("notes", "On in one window");
        kept(one);
        assertThat(carl.open("/admin/states/mt").main()).doesNotContain("working copy");
        var third = new Desk(mvc, one.person);
        assertThat(third.open("/admin/states/mt").value("notes")).isEqualTo("On in one window");
        third.type("notes", "And on in a third");
        kept(third);
        refused(one, "Another window keeps something else");
        third.press("_do=save");
        refused(one, "A draft of this was begun in another window");
        // What was typed is in the form, and saving shows it beside what was saved.
        assertThat(one.press("_do=save").main()).contains("this draft was saved elsewhere in the meantime");
        assertThat(one.value("notes")).isEqualTo("On in one window");
    }

    @Test
    void tellsThatTheDraftWasSavedElsewhereOrIsGone() {
        one.open("/admin/states/mt").type("notes", "Saved").press("_do=save");
        var form = one.form().attr("action");
        other.open(form).type("notes", "Typed in another window");
        kept(other);
        one.type("notes", "Saved again").press("_do=save");
        assertThat(one.value("notes")).isEqualTo("Saved again");
        assertThat(one.main()).contains("Beside this draft you have a working copy");
        other.type("notes", "Typed on");
        refused(other, "This draft was saved elsewhere since you opened it");
        one.open(one.page().select(".notice a:contains(Show the working copy)").attr("href"));
        assertThat(one.value("notes")).isEqualTo("Typed in another window");
        assertThat(one.main()).contains("saving this replaces what was saved");
        one.type("notes", "Brought together");
        kept(one);
        assertThat(one.open(form).value("notes")).isEqualTo("Brought together");
        back(one);
        assertThat(one.value("notes")).isEqualTo("Saved again");
        jdbc.sql("delete from draft").update();
        refused(one, "This draft was published or discarded since you opened it");
    }

    /** One may be typing several at once. */
    @Test
    void keepsSeveralNewRecordsApart() {
        one.open("/admin/projects/new").type("name", "First");
        kept(one);
        other.open(
                one.open("/admin/projects/new").page().select("a:contains(Begin a blank form)").attr("href"));
        assertThat(other.value("name")).isEmpty();
        other.type("name", "Second");
        kept(other);
        assertThat(other.open("/admin/projects/new").value("name")).isEqualTo("Second");
        var unsaved = one.open("/admin").page().select(".notice a");
        assertThat(unsaved.eachText()).containsExactly("Second", "First");
        assertThat(one.open(unsaved.last().attr("href")).value("name")).isEqualTo("First");
        assertThat(carl.open("/admin").page().select(".notice")).isEmpty();
        other.press("_do=save");
        assertThat(other.main()).contains("Saved.");
        assertThat(one.open("/admin/projects/new").value("name")).isEqualTo("First");
    }

    @Test
    void isOfADraftInASetToo() {
        var set = jdbc.sql(
                "insert into change_set (title, status, updated_at) values ('May', 'DRAFT', now()) returning id")
                .query(Long.class)
                .single();
        for (var desk : new Desk[]{one, carl})
            jdbc.sql("insert into change_set_author (set_id, account_id) values (:set, :person)")
                    .param("set", set)
                    .param("person", desk.person.id())
                    .update();
        one.open("/admin/states/mt?set=" + set).type("notes", "For the set");
        kept(one);
        one.open("/admin/states/mt");
        assertThat(one.value("set")).as("where it was to go").isEqualTo(String.valueOf(set));
        one.press("_do=save");
        assertThat(one.main()).contains("Saved in the change set.");
        var form = one.form().attr("action");
        carl.open(form).type("notes", "Typed by Carl");
        kept(carl);
        assertThat(one.open(form).value("notes")).isEqualTo("For the set");
        one.type("notes", "Saved by Edith").press("_do=save");
        refused(carl, "or by another author");
        jdbc.sql("delete from change_set_author where account_id = :carl")
                .param("carl", carl.person.id())
                .update();
        assertThat(keep(carl)).hasStatus(403);
    }

    @Test
    void saysSinceWhenSomebodyElseWorksOnTheRecord() {
        carl.open("/admin/states/mt").type("notes", "Carl's").press("_do=save");
        jdbc.sql("update draft set begun_at = '2026-03-05 10:20:00+00', updated_at = now()").update();
        assertThat(one.open("/admin/states/mt").main())
                .contains("carl is working on this record, too (Draft, since 5 March, 11:20).");
    }

    private Visitor signedIn() {
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        var visitor = new Visitor(port);
        visitor.signIn("edith", SignedIn.PASSWORD);
        visitor.get("/admin/states/mt");
        return visitor;
    }

    private static Visitor.Answer keep(Visitor visitor, String notes) {
        return visitor.post("/admin/states/mt/working-copy", "notes", notes, "window",
                UUID.randomUUID().toString(), "base", "1");
    }

    @Test
    void doesNotKeepTheSessionOpen() {
        var visitor = signedIn();
        var moments = "select last_access_time || ' ' || expiry_time from spring_session where principal_name = 'edith'";
        jdbc.sql(
                "update spring_session set last_access_time = last_access_time - 600000, expiry_time = expiry_time - 600000")
                .update();
        var before = jdbc.sql(moments).query(String.class).single();
        assertThat(keep(visitor, "Typed").status()).isEqualTo(200);
        assertThat(jdbc.sql(moments).query(String.class).single()).isEqualTo(before);
        visitor.get("/admin/states/mt");
        assertThat(jdbc.sql(moments).query(String.class).single()).isNotEqualTo(before);
    }

    @Test
    void tellsThoseWhoAreSignedOutAndKeepsNothingOfTheirs() {
        var visitor = signedIn();
        jdbc.sql("delete from spring_session").update();
        var answer = keep(visitor, "Typed");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(jdbc.sql("select count(*) from spring_session").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from working_copy").query(Long.class).single()).isZero();
        // To save comes back as typed, as ever.
        var saved = visitor.post("/admin/states/mt", "notes", "Typed", "editor", "edith", "_do", "save");
        assertThat(saved.location()).isEqualTo("/login?kept");
    }

    @Test
    void takesNothingWithoutTheTokenOfTheSession() {
        var visitor = signedIn();
        for (var token : new String[]{"", "forged"}) {
            var answer = visitor.postBare("/admin/states/mt/working-copy", visitor.origin(), "notes",
                    "Forged", "_csrf", token);
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(jdbc.sql("select count(*) from working_copy").query(Long.class).single()).isZero();
        assertThat(visitor.get("/admin").text()).doesNotContain("Typed before you were signed out");
    }

    @Test
    void takesNoMoreThanAFormMaySend() {
        var visitor = signedIn();
        assertThat(keep(visitor, "a".repeat(500_000)).status()).isEqualTo(200);
        assertThat(keep(visitor, "a".repeat(600_000)).status()).isEqualTo(413);
    }

    @Test
    void isForbiddenToThoseWhoMayNotEdit() {
        var reviewer = new Desk(mvc, new Staff(jdbc).with("rosa", AccountRole.REVIEWER));
        one.open("/admin/states/mt").type("notes", "Edith's").press("_do=save");
        var draft = one.form().attr("action");
        for (var desk : new Desk[]{reviewer, carl}) {
            desk.open("/admin");
            assertThat(desk.post(draft + "/working-copy", "saved", "1")).hasStatus(403);
        }
        assertThat(reviewer.post("/admin/states/mt/working-copy", "notes", "x")).hasStatus(403);
        assertThat(reviewer.post("/admin/drafts/999999/working-copy", "notes", "x")).hasStatus(403);
    }
}
