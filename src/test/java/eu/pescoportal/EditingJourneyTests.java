package eu.pescoportal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import eu.pescoportal.account.AccountRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the people who keep the register do, in a real browser, with its script and without. */
@NullUnmarked
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT, properties = "test.database=journeys")
class EditingJourneyTests {

    private static final Logger log = LoggerFactory.getLogger(EditingJourneyTests.class);
    private static final String PASSWORD = SignedIn.PASSWORD;
    private static final int PORT = FreePort.find();

    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Passkeys belong to an address, so it must be known before the portal starts. */
    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("portal.address", () -> "http://localhost:" + PORT);
    }

    @BeforeEach
    void people() {
        jdbc.sql("delete from draft").update();
        jdbc.sql("delete from sign_in_attempt").update();
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        SignedIn.account(jdbc, encoder, "carl", AccountRole.EDITOR);
        SignedIn.account(jdbc, encoder, "rosa", AccountRole.REVIEWER);
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
        Assertions.assertThat(complaints).isEmpty();
    }

    private Page browser(Browser.NewContextOptions options) {
        return page(Chromium.browser(), options);
    }

    private Page page(Browser browser, Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        contexts.add(context);
        var page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        return page;
    }

    private Page browser() {
        return browser(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private Page signedIn(String name) {
        var page = browser();
        go(page, "/admin");
        signIn(page, name);
        return page;
    }

    private static void signIn(Page page, String name) {
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Sign in");
    }

    private static void go(Page page, String path) {
        page.navigate("http://localhost:" + PORT + path);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        assertThat(page.locator("main[aria-busy]")).hasCount(0); // the script looks for the network first
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static Locator field(Page page, String path) {
        return page.locator("[id=\"" + path + "\"]");
    }

    /** Those that a field for a source has open. */
    private static Locator offers(Page page) {
        return page.locator(".suggested:not([hidden]) > li");
    }

    private static void decide(Page page, String kind, String reason) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + kind)))
                .check();
        page.getByLabel("Reason").fill(reason);
    }

    @Test
    void isInvitedSetsUpDraftsIsReviewedAndPublished() {
        var admin = signedIn("ada");
        go(admin, "/admin/people");
        admin.locator("form[action$='/invitations'] [value=EDITOR]").check();
        press(admin, "Make an invitation");
        var link = admin.locator("code.secret").innerText();

        var editor = browser();
        editor.navigate(link);
        field(editor, "name").fill("Nora");
        field(editor, "displayName").fill("Nora N.");
        field(editor, "password").fill("nora nora nora");
        field(editor, "repeat").fill("nora nora nora");
        press(editor, "Set up the account");
        assertThat(main(editor)).containsText("The password must not contain the sign-in name.");
        assertThat(field(editor, "displayName")).hasValue("Nora N.");
        field(editor, "password").fill(PASSWORD);
        field(editor, "repeat").fill(PASSWORD);
        press(editor, "Set up the account");
        signIn(editor, "nora");
        var second = browser();
        complaints.clear();
        Assertions.assertThat(second.navigate(link).status()).isEqualTo(410);
        assertThat(main(second)).containsText("This link can no longer be used");
        complaints.clear();

        go(editor, "/projects/essor");
        editor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true)).click();
        press(editor, "Add a participation");
        var state = editor.locator("select[name^='participations'][name$='.state']").last();
        assertThat(state).isFocused();
        var row = state.getAttribute("name").replace(".state", "");
        state.selectOption("MT");
        field(editor, row + ".role").selectOption("OBSERVER");
        field(editor, row + ".from").fill("Mayday 2026");
        var source = field(editor, row + ".citations[0].source");
        source.fill("eur-lex.europa.eu/eli/dec/2018/340");
        assertThat(offers(editor).first()).containsText("cd-2018-340");
        Barriers.assertNone(editor, "sources offered for a row");
        source.press("ArrowDown");
        source.press("Enter");
        assertThat(source).hasValue("cd-2018-340");
        assertThat(offers(editor)).hasCount(0);
        assertThat(field(editor, row + ".citations[0].source-hint")).containsText("establishing the list");
        press(editor, "Save and see what changes");
        assertThat(main(editor)).containsText("Mayday 2026 is not a date");
        press(editor, "Go on editing");
        editor.locator(".errors a").first().click();
        assertThat(field(editor, row + ".from")).isFocused();
        assertThat(field(editor, row + ".from")).hasValue("Mayday 2026");
        field(editor, row + ".from").fill("2026-05");
        press(editor, "Save and see what changes");
        assertThat(main(editor)).containsText("Malta joins as observer from May 2026");
        decide(editor, "Change", "Malta observes ESSOR.");
        editor.getByLabel("Source").click();
        assertThat(offers(editor).filter(new Locator.FilterOptions().setHasText("cd-2018-340"))).hasCount(1);
        editor.getByLabel("Source").pressSequentially("2018 340 establishing");
        assertThat(offers(editor)).hasCount(1);
        offers(editor).click();
        assertThat(editor.getByLabel("Source")).hasValue("cd-2018-340");
        press(editor, "Submit for review");
        assertThat(main(editor)).containsText("submitted for review");

        var reviewer = signedIn("rosa");
        main(reviewer)
                .getByRole(AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Software defined Radio")))
                .first()
                .click();
        assertThat(main(reviewer)).containsText("Malta joins as observer from May 2026");
        press(reviewer, "Publish");
        assertThat(main(reviewer)).containsText("published.");
        go(reviewer, "/projects/essor/history");
        assertThat(main(reviewer)).containsText("by Nora N., reviewed by a reviewer");
        assertThat(main(reviewer)).not().containsText("Put back");
    }

    @Test
    void isShownWhatCollidesAndUndoesWhatWasWrong() {
        var mine = signedIn("edith");
        go(mine, "/admin/projects/twister");
        field(mine, "acronym").fill("MINE");
        press(mine, "Save draft");
        var admin = signedIn("ada");
        go(admin, "/admin/projects/twister");
        field(admin, "acronym").fill("THEIRS");
        press(admin, "Save and see what changes");
        assertThat(main(admin)).containsText("The history will say that no other person reviewed it.");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("As visitors will see it"))
                .click();
        assertThat(admin.locator("body")).containsText("A preview: nobody has published this yet.");
        assertThat(main(admin)).containsText("THEIRS");
        assertThat(admin.locator("#citing")).hasCount(0);
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the review")).click();
        decide(admin, "Correction", "Another acronym.");
        press(admin, "Publish");
        press(mine, "Save and see what changes");
        assertThat(main(mine)).containsText("Both of you changed this");
        mine.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("This draft: MINE")).check();
        decide(mine, "Correction", "Mine is right.");
        press(mine, "Submit for review");
        var reviewer = signedIn("rosa");
        reviewer.locator("#to-review ~ ul a").first().click();
        assertThat(main(reviewer)).containsText("Acronym: THEIRS → MINE");
        reviewer.getByLabel("Comment").fill("Theirs was right.");
        press(reviewer, "Send back");
        go(mine, "/admin");
        assertThat(main(mine)).containsText("Sent back by rosa: Theirs was right.");
        mine.locator("#my-drafts ~ ul a").first().click();
        press(mine, "Save and see what changes");
        mine.getByText("Discard this draft").click();
        press(mine, "Discard for good");
        assertThat(main(mine)).containsText("draft discarded");

        go(admin, "/projects/twister/history");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Put back version 1")).click();
        press(admin, "Save and see what changes");
        assertThat(main(admin)).containsText("Acronym: THEIRS →");
        press(admin, "Publish");
        go(admin, "/projects/twister/compare?from=1&to=3");
        assertThat(main(admin)).containsText("Both say the same.");
    }

    @Test
    void withdrawsARecord() {
        var admin = signedIn("ada");
        go(admin, "/admin/projects/msv");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Withdraw this project")).click();
        admin.getByLabel("Reason").fill("Entered by mistake.");
        press(admin, "Go on to review");
        press(admin, "Publish");
        complaints.clear();
        var visitor = browser();
        visitor.navigate("http://localhost:" + PORT + "/projects/msv");
        assertThat(main(visitor)).containsText("Why: Entered by mistake.");
        visitor.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("What was published of it before")).click();
        assertThat(main(visitor)).containsText("withdrawn");
        complaints.clear();
    }

    @Test
    void losesNothingWhenTheSessionEndsInMidEdit() {
        var page = signedIn("edith");
        go(page, "/admin/states/mt");
        page.getByLabel("Notes").fill("Typed for half an hour.");
        jdbc.sql("delete from spring_session").update();
        press(page, "Add a source");
        assertThat(page.getByLabel("Sign-in name")).isVisible();
        assertThat(main(page)).containsText("What you typed is kept");
        signIn(page, "edith");
        assertThat(main(page)).containsText("You had been signed out, so nothing was saved.");
        assertThat(page.getByLabel("Notes")).hasValue("Typed for half an hour.");
        Assertions.assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single()).isZero();
        press(page, "Save draft");
        assertThat(main(page)).containsText("Saved.");
        assertThat(page.getByLabel("Notes")).hasValue("Typed for half an hour.");
        complaints.clear(); // the refused request of the script
    }

    @Test
    void keepsAKeptFormFromSomebodyElse() {
        var page = signedIn("edith");
        go(page, "/admin/states/mt");
        page.getByLabel("Notes").fill("Only for Edith.");
        jdbc.sql("delete from spring_session").update();
        press(page, "Save draft");
        signIn(page, "carl");
        assertThat(page.locator("body")).not().containsText("Only for Edith.");
        complaints.clear();
    }

    @Test
    void keepsTheFormOnThePageWhileThereIsNoNetwork() {
        var page = signedIn("edith");
        go(page, "/admin/states/ie");
        field(page, "notes").fill("Typed in a tunnel.");
        page.context().setOffline(true);
        press(page, "Save draft");
        assertThat(page.locator("#offline")).containsText("Nothing was sent");
        assertThat(page.locator("#offline")).isFocused();
        press(page, "Describe a source that is not in the register yet");
        assertThat(page.locator("#offline")).hasCount(1);
        assertThat(field(page, "notes")).hasValue("Typed in a tunnel.");
        page.context().setOffline(false);
        press(page, "Save draft");
        assertThat(main(page)).containsText("Saved.");
        assertThat(field(page, "notes")).hasValue("Typed in a tunnel.");
        complaints.clear();
    }

    @Test
    void editsRowsWithoutAScript() {
        var page = browser(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        go(page, "/admin/projects/msv");
        signIn(page, "edith");
        go(page, "/admin/projects/choi");
        var rows = page.locator("select[name^='participations'][name$='.state']");
        var before = rows.count();
        field(page, "summary").fill("Typed before.");
        press(page, "Add a participation");
        assertThat(rows).hasCount(before + 1);
        assertThat(field(page, "summary")).hasValue("Typed before.");
        page.locator("button[name=_remove][value='participations[0]']").press("Enter");
        assertThat(rows).hasCount(before);
        assertThat(field(page, "summary")).hasValue("Typed before.");
    }

    @Test
    void signsInWithAPasskeyInsteadOfThePassword() {
        var page = signedIn("carl");
        var authenticator = virtualAuthenticator(page);
        go(page, "/account");
        page.getByLabel("Name of the passkey").fill("Test key");
        press(page, "Add a passkey");
        assertThat(main(page)).containsText("The passkey is added.");
        assertThat(main(page)).containsText("Test key");
        press(page, "Sign out");
        assertThat(main(page)).containsText("You are signed out.");
        press(page, "Sign in with a passkey");
        assertThat(page.locator("h1")).hasText("Editing");
        go(page, "/account");
        assertThat(page.locator("main .lede")).containsText("carl");
        press(page, "Sign out");
        authenticator.send("WebAuthn.setUserVerified", verified(false));
        press(page, "Sign in with a passkey");
        assertThat(page.locator(".passkey [role=alert]")).not().isEmpty();
        complaints.clear();
    }

    /** By the tabulator alone, opening on the way what it wants to get into. */
    @Test
    void getsToTheFirstFieldOfEachSectionOfTheLargestFormInSixtyStops() {
        var page = signedIn("edith");
        go(page, "/admin/projects/military-mobility");
        var sections = page.locator(".form-sections a")
                .all()
                .stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
        Assertions.assertThat(sections).hasSize(7);
        go(page, "/admin/projects/military-mobility");
        var stops = stopsTo(page, sections);
        log.info("Tab stops to the first field of each section: {}", stops);
        Assertions.assertThat(stops).containsOnlyKeys(sections);
        Assertions.assertThat(stops.values()).allSatisfy(n -> Assertions.assertThat(n).isBetween(1, 60));
        go(page, "/admin/projects/military-mobility");
        page.locator(".form-sections a[href='#milestones']").press("Enter");
        assertThat(field(page, "milestones[0].title")).isVisible();
        field(page, "milestones[0].title").fill("Another title");
        press(page, "Save draft");
        assertThat(field(page, "milestones[0].title")).isVisible(); // as it was left
        assertThat(field(page, "participations[0].note")).isHidden();
    }

    /** What spares work in a form with many rows, as its script does it. */
    @Test
    void fillsALongListFromItsTop() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var page = signedIn("edith");
        go(page, "/admin/projects/military-mobility");
        var rows = page.locator("select[name^='participations'][name$='.state']");
        var before = rows.count();
        assertThat(field(page, "participations[0].note")).isHidden(); // folded
        assertThat(field(page, "add-participations")).isVisible();
        var last = "participations[" + (before - 1) + "]";
        var from = field(page, last + ".from").inputValue();
        var source = field(page, last + ".citations[0].source").inputValue();
        Assertions.assertThat(source).isNotEmpty();
        field(page, "add-participations").click();
        assertThat(rows).hasCount(before + 1);
        var row = "participations[" + before + "]";
        assertThat(field(page, row + ".state")).isFocused();
        assertThat(field(page, row + ".from")).hasValue(from);
        assertThat(field(page, row + ".citations[0].source")).hasValue(source);
        field(page, row + ".state").selectOption("MT");
        field(page, row + ".role").selectOption("OBSERVER");
        page.locator("button[name=_copy][value='" + row + "']").click();
        assertThat(rows).hasCount(before + 2);
        assertThat(field(page, "participations[" + (before + 1) + "].role")).hasValue("OBSERVER");
        page.locator("button[name=_remove][value='participations[" + (before + 1) + "]']").click();
        assertThat(rows).hasCount(before + 1);
        field(page, "name").fill("No name ".repeat(35));
        assertThat(field(page, "name-count")).hasText("280 of 300 characters");
        field(page, row + ".from").fill("Mayday");
        assertThat(field(page, "membership")).isVisible();
        press(page, "Save draft");
        assertThat(page.locator(".errors")).isVisible();
        assertThat(field(page, row + ".from")).isVisible(); // its section stays open
        assertThat(field(page, "milestones[0].title")).isHidden();
        var first = page.locator(".actions-sticky a");
        var wrong = first.getAttribute("href").substring(1);
        assertThat(page.locator(".errors a").first()).hasAttribute("href", "#" + wrong);
        Assertions.assertThat(wrong).startsWith(row);
        first.click();
        assertThat(field(page, wrong)).isFocused();
        Barriers.assertNone(page, "a long list with an error");
    }

    /**
     * What tells where the focus is: at the summary of a folded section, in the first field of one, or
     * elsewhere; and of which.
     */
    private static final String WHERE = """
            sections => {
              const at = document.activeElement;
              for (const id of sections) {
                const part = document.getElementById(id);
                if (at.matches("summary") && at.parentElement.contains(part) && !at.parentElement.open) return ["folded", id];
                const rows = part.matches("section") ? "button" : "input, select, textarea";
                if (part.contains(at) && at.matches(rows)) return ["there", id];
              }
              return ["elsewhere", ""];
            }""";

    /**
     * How often Tab is pressed from the top of the page to the first field of each section, where no other is
     * unfolded: one walk, with a step aside into each section that is folded.
     */
    private static Map<String, Integer> stopsTo(Page page, List<String> sections) {
        var stops = new HashMap<String, Integer>();
        for (int pressed = 1; pressed <= 100 && stops.size() < sections.size(); pressed++) {
            page.keyboard().press("Tab");
            var left = sections.stream().filter(section -> !stops.containsKey(section)).toList();
            var there = (List<?>) page.evaluate(WHERE, left);
            if (there.getFirst().equals("there")) stops.put((String) there.getLast(), pressed);
            if (!there.getFirst().equals("folded")) continue;
            page.keyboard().press("Enter");
            int aside = 0;
            do {
                page.keyboard().press("Tab");
                aside++;
            } while (!page.evaluate(WHERE, left).equals(List.of("there", there.getLast())) && aside < 60);
            stops.put((String) there.getLast(), pressed + aside);
            for (int back = 0; back < aside; back++)
                page.keyboard().press("Shift+Tab");
            page.keyboard().press("Enter");
        }
        return stops;
    }

    private String authenticatorId;

    private CDPSession virtualAuthenticator(Page page) {
        var cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var flag : List.of("hasResidentKey", "hasUserVerification", "isUserVerified",
                "automaticPresenceSimulation"))
            options.addProperty(flag, true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        authenticatorId = cdp.send("WebAuthn.addVirtualAuthenticator", arguments)
                .get("authenticatorId")
                .getAsString();
        return cdp;
    }

    private JsonObject verified(boolean verified) {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", authenticatorId);
        arguments.addProperty("isUserVerified", verified);
        return arguments;
    }

    /** Every kind of page behind the sign-in, wide and on a phone. */
    @Test
    void hasNothingThatAxeFinds() {
        var admin = signedIn("ada");
        go(admin, "/admin/people");
        admin.locator("form[action$='/invitations'] [value=EDITOR]").check();
        press(admin, "Make an invitation");
        var setUp = admin.locator("code.secret").innerText().replaceFirst("http://localhost:\\d+", "");
        go(admin, "/admin/projects/military-mobility");
        field(admin, "wave").fill("one");
        press(admin, "Save draft");
        var wrong = admin.url().replaceFirst("http://localhost:\\d+", "");
        var editor = signedIn("edith");
        go(editor, "/admin/projects/military-mobility");
        field(editor, "acronym").fill("E");
        press(editor, "Save draft");
        var mine = editor.url().replaceFirst("http://localhost:\\d+", "");
        var other = signedIn("ada");
        go(other, wrong);
        field(other, "wave").fill("1");
        field(other, "acronym").fill("A");
        press(other, "Save and see what changes");
        decide(other, "Correction", "A.");
        press(other, "Publish");
        go(other, "/admin/projects/essor");
        field(other, "wave").fill("one");
        press(other, "Save draft");
        var broken = other.url().replaceFirst("http://localhost:\\d+", "");
        Assertions.assertThat(broken).startsWith("/admin/drafts/");
        var admins = reading(other);
        for (var path : List.of("/admin?q=essor", "/admin?q=quidditch", "/admin/checks/unchecked",
                "/admin/projects/new", "/admin/states/fr", "/admin/partners/nato",
                "/admin/sources/cd-2018-340", "/admin/projects/choi/withdrawal",
                "/admin/states/de/withdrawal", "/projects/essor", "/projects/essor/history"))
            Look.atLarge(opened(admins, path), path);
        var editors = reading(editor);
        var visitors = page(Chromium.reader(), new Browser.NewContextOptions());
        for (var path : List.of("/admin", broken, broken + "/review", "/admin/people", "/account"))
            Look.at(opened(admins, path), path);
        Look.at(opened(editors, mine + "/review"), "clash");
        for (var path : List.of("/login", setUp))
            Look.at(opened(visitors, path), path);
    }

    /** Another window of whoever has that one, to read in. */
    private Page reading(Page window) {
        return page(Chromium.reader(),
                new Browser.NewContextOptions().setStorageState(window.context().storageState()));
    }

    /** A page with all parts of its form unfolded. */
    private static Page opened(Page page, String path) {
        go(page, path);
        page.evaluate("document.querySelectorAll('form.edit details').forEach(part => part.open = true)");
        return page;
    }
}
