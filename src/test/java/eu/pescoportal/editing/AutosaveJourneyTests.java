package eu.pescoportal.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import eu.pescoportal.BrowserTest;
import eu.pescoportal.ChangingTest;
import eu.pescoportal.Chromium;
import eu.pescoportal.Look;
import eu.pescoportal.SignedIn;
import eu.pescoportal.account.AccountRole;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What is typed into a form in a real browser is kept without a press of a button. */
@NullUnmarked
@BrowserTest
@ChangingTest
class AutosaveJourneyTests {

    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @LocalServerPort
    int port;
    private BrowserContext context;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from working_copy; delete from draft; delete from sign_in_attempt").update();
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        SignedIn.signIn(context.newPage(), origin(), "edith", SignedIn.PASSWORD);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private Page window(String path) {
        var page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(origin() + path);
        return page;
    }

    private static Locator field(Page page, String path) {
        return page.locator("[id=\"" + path + "\"]");
    }

    private static void typeAndWait(Page page, String path, String text) {
        field(page, path).fill(text);
        var kept = page.waitForResponse(answer -> answer.url().endsWith("/working-copy"), () -> {});
        Assertions.assertThat(kept.status()).isEqualTo(200);
        assertThat(page.locator("#keeping")).containsText("Kept as your working copy at ");
    }

    @Test
    void isThereWhenTheFormIsOpenedAgain() {
        var page = window("/admin/projects/essor");
        typeAndWait(page, "summary", "Typed, and the browser closed.");
        Assertions.assertThat(jdbc.sql("select count(*) from draft").query(Long.class).single()).isZero();
        page.close();

        var again = window("/admin/projects/essor");
        assertThat(field(again, "summary")).hasValue("Typed, and the browser closed.");
        assertThat(again.locator(".notice").first())
                .containsText("This is your working copy, kept automatically at ");
        Look.at(again, "working-copy");
        again.getByText("Go back to what the register says").click();
        assertThat(again.locator(".notice").first()).containsText("The working copy is thrown away.");
        assertThat(field(again, "summary")).not().hasValue("Typed, and the browser closed.");
    }

    /** Rows that came without a new page, too; what is saved then is what was kept. */
    @Test
    void keepsRowsThatWereAdded() {
        var page = window("/admin/states/mt");
        page.getByText("Add a source", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForResponse(answer -> answer.url().endsWith("/working-copy"), () -> {});
        typeAndWait(page, "notes", "With a row more");
        page.close();
        var again = window("/admin/states/mt");
        assertThat(field(again, "notes")).hasValue("With a row more");
        again.locator("button[value=save]").click();
        assertThat(again.locator(".notice").first()).containsText("Saved.");
        Assertions.assertThat(jdbc.sql("select count(*) from working_copy").query(Long.class).single())
                .isZero();
    }

    /** At once when the window is left, without waiting for a pause. */
    @Test
    void keepsWhatWasTypedAMomentBeforeTheWindowIsHidden() {
        var page = window("/admin/states/mt");
        field(page, "notes").fill("A moment ago");
        page.waitForResponse(answer -> answer.url().endsWith("/working-copy"), () -> page.evaluate("""
                Object.defineProperty(document, "hidden", { value: true });
                document.dispatchEvent(new Event("visibilitychange"));
                """));
        assertThat(field(window("/admin/states/mt"), "notes")).hasValue("A moment ago");
    }

    @Test
    void tellsASecondWindowWhichThenOverwritesNothing() {
        var one = window("/admin/states/mt");
        var other = window("/admin/states/mt");
        typeAndWait(one, "notes", "In one window");
        field(other, "notes").fill("In another");
        var warning = other.locator("#not-kept[role=alert]");
        assertThat(warning).containsText("Another window keeps something else as your working copy");
        Look.at(other, "second-window");
        assertThat(field(other, "notes")).hasValue("In another");
        assertThat(field(window("/admin/states/mt"), "notes")).hasValue("In one window");
    }

    @Test
    void saysThatTheSessionEndedAndLosesNothing() {
        var page = window("/admin/states/mt");
        jdbc.sql("delete from spring_session").update();
        field(page, "notes").fill("Typed after the session");
        assertThat(page.locator("#not-kept")).containsText("You are signed out by now");
        Look.at(page, "signed-out");
        page.locator("button[value=save]").click();
        page.getByLabel("Sign-in name").fill("edith");
        page.getByLabel("Password").fill(SignedIn.PASSWORD);
        page.locator("main button[type=submit]").first().click();
        field(page, "notes").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(field(page, "notes")).hasValue("Typed after the session");
        typeAndWait(page, "notes", "And typed on");
    }
}
