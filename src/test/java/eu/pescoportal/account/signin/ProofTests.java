package eu.pescoportal.account.signin;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.session.SignInTime;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A browser that was left open changes no account: before that, its person proves to be there. */
@NullUnmarked
@ChangingTest
class ProofTests {

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    SessionRepository<?> sessions;
    Person edith;
    Visitor ada;

    @BeforeEach
    void adaSignedInElevenMinutesAgo() {
        SignedIn.nobody(jdbc);
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        edith = SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        ada = signedIn("ada");
        age(ada, 11 * 60);
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        visitor.signIn(name, SignedIn.PASSWORD);
        visitor.get("/account");
        return visitor;
    }

    @SuppressWarnings("unchecked")
    private void age(Visitor visitor, int seconds) {
        Session session = sessions
                .findById(new String(Base64.getDecoder().decode(visitor.session().orElseThrow())));
        session.setAttribute(SignInTime.PROVEN, Instant.now().minusSeconds(seconds));
        ((SessionRepository<Session>) sessions).save(session);
    }

    private String roles() {
        return jdbc.sql("select array_to_string(roles, ' ') from account where name = 'edith'")
                .query(String.class)
                .single();
    }

    @Test
    void whatWasTypedIsDoneOnceThePasswordIsThereAndNotBefore() {
        var held = ada.post("/admin/people/" + edith.id() + "/roles", "role", "REVIEWER", "role", "ADMIN");
        assertThat(held.location()).isEqualTo("/account/confirmation");
        assertThat(ada.follow(held).text()).contains("Is it still you?", "Change the roles of an account",
                "more than ten minutes ago");
        var wrong = ada.post("/account/confirmation", "current", "wrong");
        assertThat(wrong.text()).contains("The current password is wrong.", "Change the roles of an account");
        assertThat(roles()).isEqualTo("EDITOR");
        var before = ada.session();
        var done = ada.post("/account/confirmation", "current", SignedIn.PASSWORD);
        assertThat(done.location()).isEqualTo("/admin/people");
        assertThat(ada.session()).isPresent().isNotEqualTo(before);
        assertThat(ada.follow(done).text()).contains("The roles of edith are changed");
        assertThat(roles()).isEqualTo("REVIEWER ADMIN");
        assertThat(ada.get("/account/confirmation").location()).isEqualTo("/account");
        assertThat(ada.post("/account/confirmation").location()).isEqualTo("/account");
    }

    @Test
    void afterItTenMinutesNothingIsAsked() {
        ada.follow(ada.post("/admin/people/invitations", "role", "EDITOR", "note", "Nora"));
        assertThat(ada.follow(ada.post("/account/confirmation", "current", SignedIn.PASSWORD)).text())
                .contains("one person, Nora, can");
        age(ada, 9 * 60);
        assertThat(ada.post("/admin/people/invitations", "role", "EDITOR").location())
                .isEqualTo("/admin/people");
    }

    @ParameterizedTest
    @CsvSource({"/account/passkeys", "/account/passkeys/new", "/account/sessions", "/account/sessions/others",
            "/account/feed", "/account/feed/off", "/admin/people/invitations", "/admin/people/0/roles",
            "/admin/people/0/active", "/admin/people/0/sessions", "/admin/people/0/password-link",
            "/admin/people/invitations/0/cancellation", "/admin/people/0/anything"})
    void isAskedForBefore(String path) {
        var held = ada.post(path, "x", "y");
        assertThat(held.location()).isEqualTo("/account/confirmation");
        var page = ada.follow(held);
        assertThat(page.text()).contains("Is it still you?").doesNotContain("??");
        assertThat(page.page().select("main a[href^=/a]")).hasSize(1);
        var other = signedIn("ada");
        var before = accounts();
        assertThat(other.post("/account/confirmation", "current", SignedIn.PASSWORD).location())
                .isEqualTo("/account");
        assertThat(accounts()).isEqualTo(before);
    }

    private String accounts() {
        return jdbc
                .sql("select string_agg(a.name || a.roles::text || a.active, ' ' order by id) from account a")
                .query(String.class)
                .single();
    }

    @Test
    void asksNothingOfWhoOnlyEditsOrMayNot() {
        assertThat(ada.post("/account/display-name", "displayName", "Ada").location()).isEqualTo("/account");
        var editor = signedIn("edith");
        age(editor, 11 * 60);
        assertThat(editor.post("/admin/people/invitations", "role", "ADMIN").status()).isEqualTo(403);
        assertThat(editor.post("/account/confirmation", "current", SignedIn.PASSWORD).location())
                .isEqualTo("/account");
    }

    @Test
    void tellsAScriptThatAddsAPasskeyAndKeepsTheNameOfThat() {
        for (var path : new String[]{"/webauthn/register/options", "/webauthn/register"}) {
            var answer = new Caller(ada).send("POST", path, "application/json", "{}");
            assertThat(answer.statusCode()).as(path).isEqualTo(428);
            assertThat(answer.body()).contains("Confirm first that it is you.");
        }
        assertThat(new Caller(ada).send("DELETE", "/webauthn/register/YQ", null, "").statusCode())
                .isEqualTo(428);
        ada.follow(ada.post("/account/passkeys/new", "label", "Blue <key>"));
        var done = ada.post("/account/confirmation", "current", SignedIn.PASSWORD);
        assertThat(done.location()).isEqualTo("/account#passkeys");
        assertThat(ada.get("/account").page().selectFirst("#passkey-label").val()).isEqualTo("Blue <key>");
        assertThat(new Caller(ada).send("POST", "/webauthn/register/options", "application/json", "")
                .statusCode()).isEqualTo(200);
    }

    @Test
    void slowsGuessingDown() {
        ada.follow(ada.post("/account/sessions/others"));
        for (int i = 0; i < 5; i++)
            assertThat(ada.post("/account/confirmation", "current", "wrong").status()).isEqualTo(200);
        jdbc.sql("update sign_in_attempt set last_at = clock_timestamp()").update();
        var refused = ada.post("/account/confirmation", "current", SignedIn.PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void holdsNothingWithoutTheTokenOfThePage() {
        for (var origin : new String[]{"https://evil.example", ada.origin()})
            ada.postBare("/admin/people/invitations", origin, "role", "ADMIN");
        assertThat(ada.get("/account/confirmation").location()).isEqualTo("/account");
        assertThat(ada.post("/admin/people/invitations", "note", "x".repeat(100_000)).status())
                .isEqualTo(413);
    }

    /** Where it leads is never taken from what is sent with it. */
    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/admin/people/1/active"})
    void leadsNowhereElse(String elsewhere) {
        ada.follow(ada.post("/account/sessions/others", "path", elsewhere, "continue", elsewhere));
        var done = ada.post("/account/confirmation", "current", SignedIn.PASSWORD, "path", elsewhere,
                "continue", elsewhere, "redirect", elsewhere);
        assertThat(done.header("Location")).isEqualTo("/account");
    }

    @Test
    void isNobodyElsesWhoSignsInMeanwhile() {
        SignedIn.account(jdbc, encoder, "berta", AccountRole.ADMIN);
        ada.post("/admin/people/" + edith.id() + "/active", "active", "false");
        ada.signIn("berta", SignedIn.PASSWORD);
        assertThat(ada.get("/account/confirmation").location()).isEqualTo("/account");
        ada.get("/account");
        ada.post("/account/confirmation", "current", SignedIn.PASSWORD);
        assertThat(jdbc.sql("select active from account where name = 'edith'").query(Boolean.class).single())
                .isTrue();
    }
}
