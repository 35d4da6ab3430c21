package eu.pescoportal.account.signin;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pescoportal.BrowserTest;
import eu.pescoportal.Chromium;
import eu.pescoportal.FreePort;
import eu.pescoportal.Look;
import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Invitations;
import eu.pescoportal.account.signin.session.SignInTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** From the link in the log to a passkey, in a browser. The address is fixed, since passkeys hold to it. */
@NullUnmarked
@BrowserTest
@PortalTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestPropertySource(properties = "test.database=account-journeys")
class AccountJourneyTests {

    private static final int PORT = FreePort.find();
    private static final String ORIGIN = "http://localhost:" + PORT;

    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Invitations invitations;
    @Autowired
    SessionRepository<?> sessions;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private Page page;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("portal.address", () -> ORIGIN);
    }

    @BeforeEach
    void open() {
        SignedIn.nobody(jdbc);
        page = browser(1280, true);
    }

    private Page browser(int width, boolean scripts) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts));
        contexts.add(context);
        return context.newPage();
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void setsUpTheFirstAdminWhoInvitesASecondPerson() {
        var first = invitations.add(Set.of(AccountRole.ADMIN), null, null, Duration.ofHours(1));
        page.navigate(ORIGIN + "/setup?token=" + first);
        page.getByLabel("Sign-in name").fill("Ada");
        setPassword(page, "short");
        assertThat(page.getByText("One thing is not right yet")).isVisible();
        page.locator(".errors a").click();
        assertThat(page.locator(":focus")).hasAttribute("id", "password");
        assertThat(page.getByLabel("Sign-in name")).hasValue("ada");
        setPassword(page, SignedIn.PASSWORD);
        assertThat(page.getByText("Your password is set.")).isVisible();
        SignedIn.signIn(page, ORIGIN, "ada", SignedIn.PASSWORD);
        assertThat(page).hasURL(ORIGIN + "/admin");

        page.navigate(ORIGIN + "/admin/people");
        var invite = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Roles")).last();
        invite.getByText("Editor: writes drafts").click();
        page.getByText("Make an invitation").click();
        var link = page.locator(".secret").innerText();
        assertThat(link).startsWith(ORIGIN + "/setup?token=");

        var second = browser(360, false); // a phone, and no scripts
        second.navigate(link);
        second.getByLabel("Sign-in name").fill("edith");
        second.getByLabel("Name shown to visitors").fill("Edith E.");
        setPassword(second, SignedIn.PASSWORD);
        SignedIn.signIn(second, ORIGIN, "edith", SignedIn.PASSWORD);
        second.navigate(ORIGIN + "/account");
        assertThat(second.locator(".lede")).hasText("edith: Editor");
        assertThat(second.locator("#displayName")).hasValue("Edith E.");
        assertThat(second.getByText("Adding a passkey needs JavaScript")).isVisible();
        assertThat(second.getByText("Add a passkey")).not().isVisible();

        page.reload();
        assertThat(page.locator("table.people")).containsText("Edith E.");
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("This link can no longer be used");
    }

    private static void setPassword(Page page, String password) {
        page.locator("#password").fill(password);
        page.locator("#repeat").fill(password);
        page.locator("main form button").click();
    }

    @Test
    void signsInWithAPasskeyAndWithoutAPassword() {
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        SignedIn.signIn(page, ORIGIN, "edith", SignedIn.PASSWORD);
        page.navigate(ORIGIN + "/account");
        var device = new VirtualDevice(page);
        page.locator("#passkey-label").fill("Blue key");
        page.getByText("Add a passkey").click();
        assertThat(page.getByText("The passkey is added.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW).filter(having("Blue key"))).isVisible();

        page.getByText("Sign out").click();
        assertThat(page.getByText("You are signed out.")).isVisible();
        page.navigate(ORIGIN + "/account"); // kept over the sign-in
        var before = sessionId();
        page.getByText("Sign in with a passkey").click();
        assertThat(page).hasURL(Pattern.compile("/account\\?continue$"));
        assertThat(page.locator(".lede")).hasText("edith: Editor");
        assertThat(sessionId()).isNotEqualTo(before);

        page.getByText("Sign out").click();
        device.verifiesItsOwner(false);
        page.getByText("Sign in with a passkey").click();
        assertThat(page.getByText("That did not work.")).isVisible();
        device.verifiesItsOwner(true);
        jdbc.sql("update account set active = false").update();
        page.getByText("Sign in with a passkey").click();
        assertThat(page.getByText("That did not work.")).isVisible();
        page.navigate(ORIGIN + "/account");
        assertThat(page).hasURL(ORIGIN + "/login");

        jdbc.sql("update account set active = true").update();
        page.getByText("Sign in with a passkey").click();
        page.getByLabel("Remove the passkey Blue key").click();
        assertThat(page.getByText("The passkey is removed.")).isVisible();
        page.getByText("Sign out").click();
        page.getByText("Sign in with a passkey").click();
        assertThat(page.getByText("That did not work.")).isVisible();
    }

    @Test
    void provesToBeStillTherePastTenMinutesByPasswordAndByPasskey() {
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        SignedIn.signIn(page, ORIGIN, "edith", SignedIn.PASSWORD);
        page.navigate(ORIGIN + "/account");
        new VirtualDevice(page);
        page.locator("#passkey-label").fill("Blue key");
        proveElevenMinutesAgo();
        page.getByText("Add a passkey").click();
        assertThat(page.locator("h1")).hasText("Is it still you?");
        assertThat(page.getByText("Confirm with a passkey")).not().isVisible();
        page.locator("#current").fill(SignedIn.PASSWORD);
        page.getByText("Confirm and go on").click();
        assertThat(page).hasURL(ORIGIN + "/account#passkeys");
        assertThat(page.locator("#passkey-label")).hasValue("Blue key");
        page.getByText("Add a passkey").click();
        assertThat(page.getByText("The passkey is added.")).isVisible();

        proveElevenMinutesAgo();
        page.getByLabel("Remove the passkey Blue key").click();
        assertThat(page.locator(".lede")).hasText("Remove a passkey from your account");
        page.getByText("Confirm with a passkey").click();
        assertThat(page.getByText("The following has not been done yet.")).isVisible();
        page.getByText("Go on").click();
        assertThat(page.getByText("The passkey is removed.")).isVisible();
    }

    @SuppressWarnings("unchecked")
    private void proveElevenMinutesAgo() {
        Session session = sessions.findById(new String(Base64.getDecoder().decode(sessionId())));
        session.setAttribute(SignInTime.PROVEN, Instant.now().minusSeconds(660));
        ((SessionRepository<Session>) sessions).save(session);
    }

    private String sessionId() {
        return page.context()
                .cookies()
                .stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .findFirst()
                .orElseThrow().value;
    }

    /** Built into the browser, as it were. */
    private static class VirtualDevice {

        private final CDPSession protocol;
        private final String id;

        VirtualDevice(Page page) {
            protocol = page.context().newCDPSession(page);
            protocol.send("WebAuthn.enable");
            id = protocol.send("WebAuthn.addVirtualAuthenticator", json("""
                    {"options": {"protocol": "ctap2", "transport": "internal",
                    "hasResidentKey": true, "hasUserVerification": true,
                    "isUserVerified": true, "automaticPresenceSimulation": true}}"""))
                    .get("authenticatorId")
                    .getAsString();
        }

        void verifiesItsOwner(boolean does) {
            protocol.send("WebAuthn.setUserVerified",
                    json("{\"authenticatorId\": \"%s\", \"isUserVerified\": %s}".formatted(id, does)));
        }

        private static JsonObject json(String text) {
            return JsonParser.parseString(text).getAsJsonObject();
        }
    }

    @Test
    void endsASessionOnAnotherMachine() {
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        SignedIn.signIn(page, ORIGIN, "edith", SignedIn.PASSWORD);
        var elsewhere = browser(1280, true);
        SignedIn.signIn(elsewhere, ORIGIN, "edith", SignedIn.PASSWORD);
        page.navigate(ORIGIN + "/account");
        page.getByLabel(Pattern.compile("End the session from Chrome on Linux")).click();
        assertThat(page.getByText("The session is ended.")).isVisible();
        elsewhere.navigate(ORIGIN + "/account");
        assertThat(elsewhere).hasURL(ORIGIN + "/login");
    }

    @Test
    void bringsATypedFormBackWhenTheSessionEndedMeanwhile() {
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        SignedIn.signIn(page, ORIGIN, "edith", SignedIn.PASSWORD);
        page.navigate(ORIGIN + "/account");
        new VirtualDevice(page);
        page.getByText("Add a passkey").click();
        assertThat(page.getByText("The passkey is added.")).isVisible();
        for (var withPasskey : new boolean[]{false, true}) {
            page.navigate(ORIGIN + "/admin/states/ee");
            page.locator("[name=notes]").fill("What I typed for an hour.");
            jdbc.sql("delete from spring_session").update();
            page.getByText("Save draft").click();
            assertThat(page.getByText("What you typed is kept")).isVisible();
            if (withPasskey) page.getByText("Sign in with a passkey").click();
            else
                SignedIn.signIn(page, ORIGIN, "edith", SignedIn.PASSWORD);
            assertThat(page).hasURL(ORIGIN + "/admin/states/ee?continue");
            assertThat(page.locator("[name=notes]")).hasValue("What I typed for an hour.");
            assertThat(page.getByText("You had been signed out, so nothing was saved.")).isVisible();
        }
    }

    @Test
    void hasNothingThatAxeFinds() {
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR, AccountRole.REVIEWER);
        var link = invitations.add(Set.of(AccountRole.EDITOR), null, null, Duration.ofHours(1));
        jdbc.sql("update invitation set created_by = (select id from account where name = 'ada')").update();
        page = browser(1280, true);
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        look("/login", "login");
        page.fill("#name", "ada");
        page.fill("#password", "wrong");
        page.click("main form button");
        Look.at(page, "login-wrong");
        look("/setup?token=" + link, "setup");
        setPassword(page, "short");
        Look.at(page, "setup-wrong");
        look("/setup?token=none", "gone");
        SignedIn.signIn(page, ORIGIN, "edith", SignedIn.PASSWORD);
        look("/admin/people", "refused");
        page.context().clearCookies();
        SignedIn.signIn(page, ORIGIN, "ada", SignedIn.PASSWORD);
        page.navigate(ORIGIN + "/account");
        new VirtualDevice(page);
        page.getByText("Add a passkey").click();
        assertThat(page.getByText("The passkey is added.")).isVisible();
        look("/account", "account");
        proveElevenMinutesAgo();
        page.getByLabel(Pattern.compile("Remove the passkey")).click();
        Look.at(page, "proof");
        page.getByText("Confirm and go on").click();
        Look.at(page, "proof-wrong");
        page.navigate(ORIGIN + "/account");
        page.locator("#current").fill("wrong");
        page.getByText("Change the password").click();
        Look.at(page, "account-wrong");
        page.context().clearCookies();
        SignedIn.signIn(page, ORIGIN, "ada", SignedIn.PASSWORD);
        page.navigate(ORIGIN + "/admin/people");
        page.getByText("Make an invitation").click();
        Look.at(page, "people-refused");
        page.locator("input[name=role]").last().check();
        page.getByText("Make an invitation").click();
        page.locator("summary").first().click();
        Look.at(page, "people");
        look("/projects/essor", "project");
        complaints.removeIf(complaint -> complaint.matches("Failed to load .* status of (401|403|410) .*"));
        assertThat(complaints).isEmpty();
    }

    private void look(String path, String name) {
        page.navigate(ORIGIN + path);
        Look.at(page, name);
    }

    private static FilterOptions having(String text) {
        return new FilterOptions().setHasText(text);
    }
}
