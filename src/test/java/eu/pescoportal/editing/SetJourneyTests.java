package eu.pescoportal.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.pescoportal.BrowserTest;
import eu.pescoportal.ChangingTest;
import eu.pescoportal.Chromium;
import eu.pescoportal.Look;
import eu.pescoportal.SignedIn;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A change set goes its whole way in a real browser, from its first record to its undoing. */
@NullUnmarked
@BrowserTest
@ChangingTest
class SetJourneyTests {

    private static final Logger log = LoggerFactory.getLogger(SetJourneyTests.class);

    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Publisher publisher;
    @Autowired
    Snapshots snapshots;
    @LocalServerPort
    int port;
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeEach
    void people() {
        jdbc.sql("delete from change_set; delete from draft; delete from sign_in_attempt").update();
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        SignedIn.account(jdbc, encoder, "rosa", AccountRole.REVIEWER);
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private Page signedIn(String name) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        contexts.add(context);
        var page = context.newPage();
        SignedIn.signIn(page, origin(), name, SignedIn.PASSWORD);
        return page;
    }

    private static void press(Page page, String action) {
        page.locator("button[value=" + action + "]").last().click();
    }

    /** Forty projects say something else, as one publication. */
    private long publishForty() {
        var changed = forty().stream()
                .map(project -> new FormReader(
                        Form.of(project).with("statusNote", "Says the decision, of " + project.slug() + "."),
                        new Problems()).read(ProjectDocument.class))
                .toList();
        return publisher.inTurn(_ -> publisher
                .publish(new ChangeSet(Occasion.of(Revision.Kind.CHANGE, "A decision on forty projects"),
                        ChangeSet.Signed.BY_NOBODY, changed, List.of()))
                .getNumber());
    }

    private List<ProjectDocument> forty() {
        return snapshots.refreshed().projects().all().stream().limit(40).toList();
    }

    @Test
    void anAdminUndoesADecisionOnFortyProjectsInSixClicks() {
        var before = forty();
        var revision = publishForty();
        Assertions.assertThat(forty()).doesNotContainAnyElementsOf(before);
        var page = signedIn("ada");
        Effort.count(page);
        page.navigate(origin() + "/admin");
        page.locator("#latest ~ ul a").first().click();
        page.waitForURL("**/history/" + revision);
        page.getByText("Undo this publication").click();
        page.getByText("Make a change set of it").click();
        page.waitForURL("**/admin/sets/*");
        assertThat(page.locator("article.touched")).hasCount(40);
        page.locator("button[value=publish]").click();
        page.waitForURL("**/admin");
        var effort = Effort.of(page);
        log.info("Undone: {}", effort);
        Assertions.assertThat(effort.clicks()).isBetween(1, 6);
        Assertions.assertThat(forty()).isEqualTo(before);
    }

    @Test
    void asksOnlyWhereSomethingTypedWouldBeLost() {
        var page = signedIn("edith");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.navigate(origin() + "/admin/sets");
        page.locator("#title").fill("A decision");
        press(page, "begin");
        page.waitForURL("**/admin/sets/*");
        remark(page, ".talk", "Is that so since May?");
        page.locator("#add-record").fill("essor");
        page.locator(".search-wide button").click();
        page.waitForURL("**/admin?set=*");
        page.goBack();
        Assertions.assertThat(asked).isEmpty();
        page.locator("#title").fill("Another decision");
        page.locator(".search-wide button").click();
        page.waitForCondition(() -> !asked.isEmpty());
        Assertions.assertThat(asked).containsExactly("beforeunload");
        assertThat(page.locator("#title")).hasValue("Another decision");
    }

    /** The sheets of some pages are for one kind of page only, the header is on all. */
    @Test
    void theHeaderLooksTheSameOnEachPage() {
        var page = signedIn("edith");
        var looks = List.of("/admin", "/admin/sets/new/grid?state=lv", "/collaboration", "/account")
                .stream()
                .map(path -> {
                    go(page, path);
                    return page.evaluate(
                            "(({ fontWeight, boxShadow }) => fontWeight + boxShadow)(getComputedStyle(document.querySelector('nav .own')))");
                })
                .distinct();
        Assertions.assertThat(looks).hasSize(1);
    }

    @Test
    void hasNothingThatAxeFinds() {
        var editor = signedIn("edith");
        go(editor, "/admin/sets");
        look(editor, "sets-none");
        go(editor, "/admin/sets/new/grid?state=lv");
        editor.getByText("Observer", new Page.GetByTextOptions().setExact(true)).first().click();
        editor.locator("#from").fill("2026-05-27");
        editor.locator("#source").fill("cd-2018-340");
        for (var project : List.of("essor", "twister", "crrt"))
            editor.locator("[id='cell:" + project + "/LV']").click();
        press(editor, "put");
        editor.waitForURL("**/admin/sets/*");
        var set = editor.url().substring(origin().length());
        look(editor, "set-open");
        remark(editor, "article.touched .talk", "Is that so since May?");
        remark(editor, "article.touched .talk", "It is.");
        look(editor, "set-with-comments");
        editor.getByText("As visitors will see it").first().click();
        look(editor, "preview");
        go(editor, set);
        editor.locator("#title").fill("");
        press(editor, "submit");
        assertThat(editor.locator(".errors")).containsText("Title");
        look(editor, "set-wrong");
        editor.locator("#title").fill("Latvia observes three projects");
        press(editor, "submit");
        editor.waitForURL("**/admin");
        go(editor, set);
        look(editor, "set-handed-on");

        var reviewer = signedIn("rosa");
        go(reviewer, "/admin");
        assertThat(reviewer.locator("header .waits")).hasText("1");
        look(reviewer, "desk");
        go(reviewer, "/admin/sets");
        look(reviewer, "sets");
        go(reviewer, set);
        look(reviewer, "set-in-review");
        reviewer.locator("#publishAt").fill("2098-01-01T10:00");
        press(reviewer, "schedule");
        assertThat(reviewer.locator("main")).containsText("It is published on 1 January 2098");
        look(reviewer, "set-approved");
        go(reviewer, "/admin/sets");
        look(reviewer, "sets-approved");
        go(reviewer, set);
        press(reviewer, "publish");
        reviewer.waitForURL("**/admin");
        assertThat(reviewer.locator("header .waits")).hasCount(0);

        var revision = snapshots.refreshed().revision();
        go(editor, "/history/" + revision);
        look(editor, "publication");
        go(editor, "/admin/history/" + revision + "/undo");
        look(editor, "undo");
        press(editor, "undo");
        editor.waitForURL("**/admin/sets/*");
        look(editor, "set-undo");
    }

    /** About the first record, or about the whole set, as where says. */
    private static void remark(Page page, String where, String text) {
        var talk = page.locator(where).first();
        if (talk.locator("> details:not([open])").count() > 0) talk.locator("> details > summary").click();
        talk.locator("> details textarea").fill(text);
        talk.locator("> details button").click();
        assertThat(page.locator(where).first()).containsText(text);
    }

    private void go(Page page, String path) {
        page.navigate(origin() + path);
    }

    /** What can be folded is open. */
    private static void look(Page page, String name) {
        page.evaluate("document.querySelectorAll('main details').forEach(part => part.open = true)");
        Look.at(page, name);
    }
}
