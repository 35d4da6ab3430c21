package eu.pescoportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How admins keep the accounts, how everybody keeps their own, and who may see neither. */
@NullUnmarked
@ChangingTest
class PeopleTests {

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    Person ada;
    Person edith;
    Visitor admin;
    Visitor editor;

    @BeforeEach
    void people() {
        SignedIn.nobody(jdbc);
        ada = SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        edith = SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        admin = signedIn("ada");
        editor = signedIn("edith");
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        visitor.signIn(name, SignedIn.PASSWORD);
        visitor.get("/account");
        return visitor;
    }

    private String people(String path, String... fields) {
        var answer = admin.post("/admin/people" + path, fields);
        assertThat(answer.location()).isEqualTo("/admin/people");
        return admin.follow(answer).text();
    }

    @Test
    void listsTheAccounts() {
        var page = admin.get("/admin/people");
        assertThat(page.text()).contains("2 accounts", "ada (you)", "edith", "by role", "active");
        assertThat(page.page().select("table.people tbody th")).hasSize(2);
        assertThat(page.page().select("table.people td.num").eachText()).containsExactly("1", "1");
    }

    @Test
    void invitesAndCancels() {
        assertThat(people("/invitations", "role", "EDITOR", "role", "REVIEWER")).contains("within 72 hours",
                "http://localhost:8080/setup?token=", "Editor, Reviewer");
        assertThat(admin.get("/admin/people").text()).doesNotContain("token=");
        var id = jdbc.sql("select id from invitation where created_by is not null")
                .query(Long.class)
                .single();
        assertThat(people("/invitations/" + id + "/cancellation")).contains("can no longer be used",
                "There are none.");
        assertThat(people("/invitations/" + id + "/cancellation")).contains("used or cancelled already");
        assertThat(people("/invitations")).contains("Choose at least one role for the invitation.");
        assertThat(people("/invitations", "role", "KING")).contains("One of the roles does not exist.");
    }

    @Test
    void tellsInvitationsOfOneRoleApart() {
        assertThat(people("/invitations", "role", "EDITOR", "note", " Nora "))
                .contains("one person, Nora, can", "Editor Nora");
        people("/invitations", "role", "EDITOR", "note", "Olaf");
        var page = admin.get("/admin/people").page();
        assertThat(page.select("#links ~ table tbody th").eachText()).containsExactly("Editor Olaf",
                "Editor Nora");
        assertThat(page.select("#links ~ table button").getLast().attr("aria-label"))
                .startsWith("Cancel the link Nora");
        assertThat(people("/invitations", "role", "EDITOR", "note", "x".repeat(101)))
                .contains("For whom: at most 100 characters");
    }

    @Test
    void saysWhatIsWrongWhereItWasAskedFor() {
        var page = admin.follow(admin.post("/admin/people/" + edith.id() + "/roles")).page();
        assertThat(page.select(".people-change > td > details[open]").eachText()).singleElement()
                .asString()
                .contains("Choose at least one role for edith.", "Save the roles");
        var invitation = admin.follow(admin.post("/admin/people/invitations")).page();
        assertThat(invitation.select("form[action$=/invitations] .error").text())
                .isEqualTo("Choose at least one role for the invitation.");
        assertThat(invitation.select("details[open]")).isEmpty();
    }

    @Test
    void asksBeforeItDeactivatesAndEndsSessions() {
        var page = admin.get("/admin/people").page();
        assertThat(page.select("form[action$=/" + edith.id() + "/active] button, form[action$=/" + edith.id()
                + "/sessions] button")).hasSize(2).allMatch(button -> button.closest("details.sure") != null);
        assertThat(page.select("details.sure summary").eachText()).contains("Deactivate…",
                "End all sessions…");
    }

    @Test
    void changesRolesAtOnce() {
        assertThat(people("/" + edith.id() + "/roles", "role", "REVIEWER", "role", "EDITOR"))
                .contains("The roles of edith are changed");
        assertThat(editor.get("/account").status()).isEqualTo(302);
        assertThat(signedIn("edith").get("/account").text()).contains("edith: Editor, Reviewer");
        assertThat(people("/" + edith.id() + "/roles", "role", "REVIEWER", "role", "EDITOR"))
                .contains("These are the roles that edith has.");
    }

    @Test
    void takesARoleFromASessionThatWasNotEnded() {
        jdbc.sql("update account set roles = '{REVIEWER}' where name = 'edith'").update();
        assertThat(editor.get("/account").status()).isEqualTo(302);
    }

    @Test
    void deactivatesAtOnceAndActivatesAgain() {
        assertThat(people("/" + edith.id() + "/active", "active", "false"))
                .contains("edith can no longer sign in", "deactivated");
        assertThat(editor.get("/account").status()).isEqualTo(302);
        assertThat(editor.signIn("edith", SignedIn.PASSWORD).status()).isEqualTo(401);
        assertThat(people("/" + edith.id() + "/password-link")).contains("Activate the account first.");
        assertThat(people("/" + edith.id() + "/active", "active", "true"))
                .contains("edith can sign in again");
        assertThat(editor.signIn("edith", SignedIn.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void alwaysLeavesOneActiveAdmin() {
        assertThat(people("/" + ada.id() + "/roles", "role", "EDITOR")).contains("the last active admin");
        assertThat(people("/" + ada.id() + "/active", "active", "false")).contains("the last active admin");
        SignedIn.account(jdbc, encoder, "berta", AccountRole.ADMIN);
        jdbc.sql("update account set active = false where name = 'berta'").update();
        assertThat(people("/" + ada.id() + "/roles", "role", "EDITOR")).contains("the last active admin");
        jdbc.sql("update account set active = true where name = 'berta'").update();
        assertThat(admin.post("/admin/people/" + ada.id() + "/roles", "role", "EDITOR").status())
                .isEqualTo(302);
        assertThat(admin.get("/admin/people").location()).isEqualTo("/login");
    }

    @Test
    void leavesOneAdminWhenTwoDemoteEachOther() throws Exception {
        var berta = SignedIn.account(jdbc, encoder, "berta", AccountRole.ADMIN);
        var other = signedIn("berta");
        List<Callable<Integer>> changes = List.of(
                () -> admin.post("/admin/people/" + berta.id() + "/roles", "role", "EDITOR").status(),
                () -> other.post("/admin/people/" + ada.id() + "/roles", "role", "EDITOR").status());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(changes))
                statuses.add(answer.get());
            assertThat(statuses).allMatch(status -> status == 302);
        }
        assertThat(jdbc.sql("select count(*) from account where 'ADMIN' = any (roles)")
                .query(Long.class)
                .single()).isEqualTo(1);
    }

    @Test
    void voidsTheLinksOfAFormerAdmin() {
        var berta = SignedIn.account(jdbc, encoder, "berta", AccountRole.ADMIN);
        var other = signedIn("berta");
        var link = other.follow(other.post("/admin/people/invitations", "role", "ADMIN"))
                .page()
                .selectFirst(".secret")
                .text();
        var path = link.substring(link.indexOf("/setup"));
        assertThat(other.get(path).status()).isEqualTo(200);
        people("/" + berta.id() + "/active", "active", "false");
        assertThat(other.get(path).status()).isEqualTo(410);
    }

    @Test
    void endsAllSessionsOfSomebody() {
        assertThat(people("/" + edith.id() + "/sessions")).contains("All sessions of edith are ended.");
        assertThat(editor.get("/account").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"/999999/roles, role, EDITOR", "/999999/active, active, false", "/999999/sessions, x, y",
            "/999999/password-link, x, y"})
    void saysThatThereIsNoSuchAccount(String path, String name, String value) {
        assertThat(people(path, name, value)).contains("There is no such account");
    }

    @ParameterizedTest
    @CsvSource({"/x/roles, 400", "/99999999999999999999/roles, 400", "/invitations/x/cancellation, 400",
            "/nothing, 404"})
    void answersBrokenAddressesWithAPage(String path, int status) {
        var answer = admin.post("/admin/people" + path, "role", "EDITOR");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().body()).contains("<h1").doesNotContain("xception");
    }

    @Test
    void changesTheNameThatVisitorsSee() {
        assertThat(editor.follow(editor.post("/account/display-name", "displayName", " Edith E. ")).text())
                .contains("Visitors now see this name");
        assertThat(jdbc.sql("select display_name from account where name = 'edith'")
                .query(String.class)
                .single()).isEqualTo("Edith E.");
        for (var bad : new String[]{"x".repeat(101), "a\u0000b", "a\u202Eb", "a\nb"}) {
            var refused = editor.post("/account/display-name", "displayName", bad);
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.text()).contains("at most 100 characters");
        }
        assertThat(editor.follow(editor.post("/account/display-name", "displayName", "")).text())
                .contains("Visitors now see your role");
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessions() {
        var elsewhere = signedIn("edith");
        var wrong = editor.post("/account/password", "current", "wrong", "password", "a fine new secret",
                "repeat", "a fine new secret");
        assertThat(wrong.text()).contains("The current password is wrong.");
        var weak = editor.post("/account/password", "current", SignedIn.PASSWORD, "password", "short",
                "repeat", "short");
        assertThat(weak.text()).contains("at least 12 characters");
        var unequal = editor.post("/account/password", "current", SignedIn.PASSWORD, "password",
                "a fine new secret", "repeat", "a fine new Secret");
        assertThat(unequal.text()).contains("not the same");
        var done = editor.post("/account/password", "current", SignedIn.PASSWORD, "password",
                "a fine new secret", "repeat", "a fine new secret");
        assertThat(editor.follow(done).text()).contains("The password is changed");
        assertThat(elsewhere.get("/account").status()).isEqualTo(302);
        assertThat(elsewhere.signIn("edith", "a fine new secret").status()).isEqualTo(302);
    }

    @Test
    void slowsGuessingOfTheCurrentPasswordDown() {
        for (int i = 0; i < 5; i++)
            assertThat(editor.post("/account/password", "current", "wrong").status()).isEqualTo(200);
        jdbc.sql("update sign_in_attempt set last_at = clock_timestamp()").update();
        var refused = editor.post("/account/password", "current", SignedIn.PASSWORD, "password",
                "a fine new secret", "repeat", "a fine new secret");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.text()).contains("Try again in one second.");
        assertThat(editor.signIn("edith", SignedIn.PASSWORD).status()).isIn(429, 302);
    }

    @Test
    void listsAndEndsOwnSessions() {
        var second = signedIn("edith");
        var third = signedIn("edith");
        var page = editor.get("/account");
        assertThat(page.page().select("input[name=handle]")).hasSize(2);
        assertThat(page.response().body()).doesNotContain(sessionIds());
        var handle = OpenSession.handle(sessionId(second));
        assertThat(editor.follow(editor.post("/account/sessions", "handle", handle)).text())
                .contains("The session is ended.");
        assertThat(second.get("/account").status()).isEqualTo(302);
        assertThat(editor.follow(editor.post("/account/sessions", "handle", handle)).text())
                .contains("had ended already");
        var adas = OpenSession.handle(sessionId(admin));
        assertThat(editor.follow(editor.post("/account/sessions", "handle", adas)).text())
                .contains("had ended already");
        assertThat(admin.get("/account").status()).isEqualTo(200);
        assertThat(third.get("/account").status()).isEqualTo(200);
        assertThat(editor.follow(editor.post("/account/sessions/others")).text())
                .contains("All your other sessions are ended.");
        assertThat(third.get("/account").status()).isEqualTo(302);
        assertThat(editor.get("/account").status()).isEqualTo(200);
    }

    private String[] sessionIds() {
        return jdbc.sql("select session_id from spring_session")
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    /** The cookie has it encoded. */
    private static String sessionId(Visitor visitor) {
        return new String(Base64.getDecoder().decode(visitor.session().orElseThrow()));
    }

    /**
     * Whatever is forbidden is refused to everybody to whom it is forbidden: to the signed out by the
     * sign-in.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET | /account | 302 200 200 200",
            "POST | /account/display-name | 302 302 302 302", "POST | /account/password | 302 200 200 200",
            "POST | /account/sessions | 302 302 302 302", "POST | /account/sessions/others | 302 302 302 302",
            "POST | /account/passkeys | 302 302 302 302", "POST | /account/passkeys/new | 302 302 302 302",
            "GET | /account/confirmation | 302 302 302 302", "POST | /account/confirmation | 302 302 302 302",
            "GET | /admin/people | 302 403 403 200", "POST | /admin/people/invitations | 302 403 403 302",
            "POST | /admin/people/0/roles | 302 403 403 302",
            "POST | /admin/people/0/active | 302 403 403 302",
            "POST | /admin/people/0/sessions | 302 403 403 302",
            "POST | /admin/people/0/password-link | 302 403 403 302",
            "POST | /admin/people/0/passkeys | 302 403 403 302",
            "POST | /admin/people/passkeys | 302 403 403 302",
            "POST | /admin/people/invitations/0/cancellation | 302 403 403 302",
            "GET | /admin/people/ | 308 308 308 308", "GET | /admin/nothing | 302 404 404 404",
            "GET | /login | 200 200 200 200", "GET | /setup | 404 404 404 404",
            "POST | /setup | 404 404 404 404", "POST | /login/refused | 302 302 302 302",
            "POST | /login/webauthn | 401 401 401 401", "GET | /login/webauthn | 404 404 404 404",
            "GET | /logout | 302 302 302 302", "POST | /logout | 302 302 302 302",
            "POST | /webauthn/authenticate/options | 200 200 200 200",
            "GET | /webauthn/authenticate/options | 404 404 404 404",
            "POST | /webauthn/authenticate/nothing | 404 404 404 404",
            "POST | /webauthn/register/options | 400 200 200 200",
            "GET | /webauthn/register/options | 302 404 404 404",
            "POST | /webauthn/register | 302 400 400 400", "GET | /webauthn/register | 302 404 404 404",
            "POST | /webauthn/register/YQ | 302 404 404 404", "POST | /webauthn | 302 404 404 404"})
    void letsEachRoleDoItsPart(String method, String path, String expected) {
        SignedIn.account(jdbc, encoder, "rosa", AccountRole.REVIEWER);
        var everybody = List.of(new Visitor(port), editor, signedIn("rosa"), admin);
        everybody.getFirst().get("/login");
        var statuses = new ArrayList<String>();
        for (var who : everybody) {
            var answer = method.equals("GET") ? who.get(path) : who.post(path);
            statuses.add(Integer.toString(answer.status()));
            if (who == everybody.getFirst() && answer.status() == 302)
                assertThat(answer.location()).startsWith("/login");
            if (answer.status() == 403)
                assertThat(answer.text()).contains("does not have the role that this page needs", "Editing");
        }
        assertThat(String.join(" ", statuses)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/admin/people/invitations, /admin/people", "/admin/people/0/roles, /admin/people",
            "/admin/people/invitations/0/cancellation, /admin/people", "/account/display-name, /account",
            "/account/sessions/others, /account", "/login/refused, /login"})
    void leadsBackFromAddressesToWhichFormsAreSent(String path, String back) {
        var answer = admin.get(path);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text()).contains("A form sends something to this address");
        assertThat(answer.page().select("main a").first().attr("href")).isEqualTo(back);
        assertThat(admin.get(back).status()).isEqualTo(200);
    }

    /** The methods of {@link #letsEachRoleDoItsPart} are all that there are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HEAD OPTIONS | 302 200 200 200 | /account /admin",
            "PUT PATCH DELETE | 302 405 405 405 | /account /admin",
            "OPTIONS | 302 200 200 200 | /account/display-name /account/password /account/sessions /account/passkeys",
            "HEAD PUT PATCH DELETE | 302 405 405 405 | /account/display-name /account/password /account/sessions",
            "HEAD PUT PATCH DELETE | 302 405 405 405 | /account/sessions/others /account/passkeys",
            "PUT PATCH DELETE | 302 405 405 405 | /account/confirmation /account/passkeys/new",
            "HEAD OPTIONS | 302 403 403 200 | /admin/people",
            "PUT PATCH DELETE | 302 403 403 405 | /admin/people",
            "OPTIONS | 302 403 403 200 | /admin/people/invitations /admin/people/0/roles /admin/people/0/active",
            "HEAD PUT PATCH DELETE | 302 403 403 405 | /admin/people/invitations /admin/people/0/roles",
            "HEAD PUT PATCH DELETE | 302 403 403 405 | /admin/people/0/active /admin/people/0/sessions",
            "HEAD PUT PATCH DELETE | 302 403 403 405 | /admin/people/invitations/0/cancellation",
            "HEAD OPTIONS | 200 200 200 200 | /login", "OPTIONS | 200 200 200 200 | /setup /login/refused",
            "PUT PATCH DELETE | 405 405 405 405 | /login /login/refused /setup",
            "HEAD OPTIONS PUT PATCH DELETE | 302 404 404 404 | /webauthn/register /admin/nothing",
            "HEAD | 302 302 302 302 | /logout", "OPTIONS | 302 200 200 200 | /logout",
            "PUT PATCH DELETE | 302 405 405 405 | /logout",
            "HEAD OPTIONS PUT PATCH DELETE | 404 404 404 404 | /login/webauthn /webauthn/authenticate/options",
            "HEAD OPTIONS PUT PATCH | 302 404 404 404 | /webauthn/register/options /webauthn/register/YQ",
            "DELETE | 302 403 403 403 | /webauthn/register/options /webauthn/register/YQ"})
    void takesNoOtherMethods(String methods, String expected, String paths) {
        SignedIn.account(jdbc, encoder, "rosa", AccountRole.REVIEWER);
        var everybody = List.of(new Visitor(port), editor, signedIn("rosa"), admin);
        everybody.getFirst().get("/login");
        var rows = rowsOfEverything();
        for (var path : paths.split(" "))
            for (var method : methods.split(" ")) {
                var statuses = everybody.stream()
                        .map(who -> new Caller(who).send(method, path, null, "").statusCode())
                        .map(String::valueOf);
                assertThat(statuses.collect(Collectors.joining(" "))).as(method + " " + path)
                        .isEqualTo(expected);
            }
        assertThat(rowsOfEverything()).isEqualTo(rows);
    }

    private List<String> rowsOfEverything() {
        return jdbc.sql("""
                select a::text from account a union all select i::text from invitation i
                union all select principal_name from spring_session where principal_name is not null
                union all select u::text from user_entities u union all select label from user_credentials
                order by 1
                """).query(String.class).list();
    }
}
