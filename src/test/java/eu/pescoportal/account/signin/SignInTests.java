package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import eu.pescoportal.account.Invitations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** Getting in, and being kept out. */
@NullUnmarked
@ChangingTest
class SignInTests {

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Invitations invitations;
    Visitor visitor;

    @BeforeEach
    void anna() {
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from known_address").update();
        jdbc.sql("delete from spring_session").update();
        SignedIn.account(jdbc, encoder, "anna", AccountRole.EDITOR);
        visitor = new Visitor(port);
    }

    @Test
    void leadsToThePageThatWasAskedFor() {
        var refused = visitor.get("/account?x=1");
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.location()).isEqualTo("/login");
        var answer = visitor.signIn(" Anna ", SignedIn.PASSWORD);
        assertThat(answer.location()).isEqualTo("/account?x=1&continue");
        assertThat(visitor.follow(answer).text()).contains("anna: Editor", "Firefox on Linux",
                "this session");
        assertThat(new Visitor(port).signIn("anna", SignedIn.PASSWORD).location()).isEqualTo("/admin");
    }

    @Test
    void givesTheSessionANewIdAndNoHash() {
        visitor.get("/login");
        var before = visitor.session().orElseThrow();
        var answer = visitor.post("/login", "name", "anna", "password", SignedIn.PASSWORD);
        assertThat(visitor.session()).isPresent().get().isNotEqualTo(before);
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(jdbc.sql("""
                select count(*) from spring_session_attributes
                where position('argon2'::bytea in attribute_bytes) > 0
                """).query(Long.class).single()).isZero();
    }

    @Test
    void givesASessionTenMinutesAndFromTheSignInOnThirty() {
        visitor.get("/login");
        assertThat(secondsOfSession()).isEqualTo(10 * 60);
        visitor.post("/login", "name", "anna", "password", SignedIn.PASSWORD);
        assertThat(secondsOfSession()).isEqualTo(30 * 60);
        visitor.get("/account");
        assertThat(secondsOfSession()).isEqualTo(30 * 60);
    }

    @Test
    void takesNoTimeFromASessionThatWasGivenMore() {
        visitor.get("/admin/states/ee");
        jdbc.sql("update spring_session set max_inactive_interval = 43200").update();
        for (var path : new String[]{"/login", "/account", "/projects"}) {
            visitor.get(path);
            assertThat(secondsOfSession()).as(path).isEqualTo(43_200);
        }
    }

    private int secondsOfSession() {
        return jdbc.sql("select max_inactive_interval from spring_session").query(Integer.class).single();
    }

    @Test
    void saysThatTheSignInPageWasOpenForTooLong() {
        visitor.get("/login");
        jdbc.sql("""
                update spring_session set last_access_time = last_access_time - 600001,
                    expiry_time = expiry_time - 600001
                """).update();
        var answer = visitor.post("/login", "name", "anna", "password", SignedIn.PASSWORD);
        assertThat(answer.location()).isEqualTo("/login?stale");
        assertThat(visitor.follow(answer).text()).contains("Please sign in again.").doesNotContain("wrong");
        assertThat(jdbc.sql("select count(*) from sign_in_attempt where key not like 'session:%'")
                .query(Long.class)
                .single()).isZero();
        assertThat(visitor.post("/login", "name", "anna", "password", SignedIn.PASSWORD).location())
                .isEqualTo("/admin");
    }

    @Test
    void keepsTheCookieToTlsWhereAProxySpeaksIt() {
        var answer = visitor.get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9");
        assertThat(answer.header("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age");
    }

    @ParameterizedTest
    @CsvSource({"anna, wrong", "nobody, wrong", "no body!, wrong", "gone, seven otters row upstream",
            "anna, ''", "'', ''"})
    void saysTheSameWhateverIsWrong(String name, String password) {
        SignedIn.account(jdbc, encoder, "gone", AccountRole.ADMIN);
        jdbc.sql("update account set active = false where name = 'gone'").update();
        var answer = visitor.signIn(name, password);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("The sign-in name or the password is wrong.");
        assertThat(answer.page().selectFirst("#name").val()).isEqualTo(name);
        assertThat(visitor.get("/account").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "'; drop table account; --", "<script>alert(1)</script>"})
    void takesAnyNameForAName(String name) {
        var answer = visitor.signIn(name, "x\u0000y");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().body()).doesNotContain("<script>alert");
        assertThat(visitor.signIn("a".repeat(5000), "b".repeat(100_000)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "nobody"})
    void slowsGuessingDownAfterFiveFailures(String name) {
        for (int i = 0; i < 5; i++)
            assertThat(visitor.signIn(name, "wrong").status()).isEqualTo(401);
        for (int seconds : new int[]{1, 2, 4, 8, 16, 32, 60, 60}) {
            visitor.get("/login");
            jdbc.sql("update sign_in_attempt set last_at = clock_timestamp()").update();
            var refused = visitor.post("/login", "name", name, "password", SignedIn.PASSWORD);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(Math.max(1, seconds - 3),
                    seconds);
            assertThat(refused.text()).containsPattern("The next one counts in (one second|\\d+ seconds)");
            assertThat(refused.page().selectFirst("#name").val()).isEqualTo(name);
            pass(Duration.ofSeconds(seconds));
            assertThat(visitor.signIn(name, "wrong").status()).isEqualTo(401);
        }
        pass(Duration.ofMinutes(15));
        assertThat(visitor.signIn(name, "wrong").status()).isEqualTo(401);
        assertThat(visitor.signIn(name, "wrong").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7:5678", "[2001:db8::7]:5678", "unknown", "no address at all"})
    void countsWhateverTheProxyCallsAnAddress(String address) {
        visitor.get("/login");
        var caller = new Caller(visitor, address);
        for (int i = 0; i < 5; i++)
            assertThat(caller.signIn("nobody" + i, "wrong").statusCode()).isEqualTo(401);
        jdbc.sql("update sign_in_attempt set last_at = clock_timestamp()").update();
        assertThat(caller.signIn("nobody", "wrong").statusCode()).isEqualTo(429);
        assertThat(caller.post("/admin/states/ee", "notes", "x").statusCode()).isEqualTo(302);
        visitor.signIn("anna", SignedIn.PASSWORD);
        visitor.get("/account");
        jdbc.sql("update sign_in_attempt set failures = 100, last_at = clock_timestamp()").update();
        assertThat(caller.post("/account/password", "current", "wrong").statusCode()).isEqualTo(429);
    }

    @Test
    void neverLocksAnybodyOut() {
        jdbc.sql("insert into sign_in_attempt values ('address:127.0.0.1', 1000000, now())").update();
        assertThat(visitor.signIn("anna", SignedIn.PASSWORD).status()).isEqualTo(429);
        pass(Duration.ofSeconds(61));
        assertThat(visitor.signIn("anna", SignedIn.PASSWORD).location()).isEqualTo("/admin");
    }

    @Test
    void letsTheOwnerInHoweverManyOthersGuess() {
        var owner = annaFrom("203.0.113.7:40001");
        guessFromEverywhere("anna");
        assertThat(new Caller(visitor, "203.0.113.8").signIn("anna", SignedIn.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(owner.signIn("Anna ", SignedIn.PASSWORD).statusCode()).isEqualTo(302);
        visitor = new Visitor(port);
        visitor.get("/login");
        assertThat(new Caller(visitor, "203.0.113.9").signIn("anna", "wrong").statusCode()).isEqualTo(429);
    }

    @Test
    void slowsGuessingDownFromAKnownAddressToo() {
        var owner = annaFrom("203.0.113.7");
        for (int i = 0; i < 5; i++)
            assertThat(owner.signIn("anna", "wrong").statusCode()).isEqualTo(401);
        jdbc.sql("update sign_in_attempt set last_at = clock_timestamp()").update();
        var refused = owner.signIn("anna", SignedIn.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(new Caller(visitor, "203.0.113.8").signIn("anna", "wrong").statusCode()).isEqualTo(401);
        pass(Duration.ofSeconds(1));
        assertThat(owner.signIn("anna", SignedIn.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void letsWhoIsKnownAtASharedAddressInWhateverOthersTryThere() {
        var owner = annaFrom("203.0.113.7");
        guessAtManyFrom("203.0.113.7");
        assertThat(new Caller(visitor, "203.0.113.7").signIn("nobody", "wrong").statusCode()).isEqualTo(429);
        assertThat(owner.signIn("anna", SignedIn.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void letsABrowserInThatIsKnownHoweverManyGuessAtItsOwnerFromThere() {
        visitor.signIn("anna", SignedIn.PASSWORD);
        visitor.get("/account");
        visitor.post("/logout");
        var stranger = new Visitor(port);
        for (int i = 0; i < 5; i++)
            assertThat(stranger.signIn("anna", "wrong").status()).isEqualTo(401);
        jdbc.sql("update sign_in_attempt set failures = 100, last_at = clock_timestamp()").update();
        assertThat(stranger.signIn("anna", SignedIn.PASSWORD).status()).isEqualTo(429);
        SignedIn.account(jdbc, encoder, "bert", AccountRole.EDITOR);
        assertThat(visitor.signIn("bert", "wrong").status()).as("not known by it").isEqualTo(429);
        for (int i = 0; i < 5; i++)
            assertThat(visitor.signIn("anna", "wrong").status()).isEqualTo(401);
        jdbc.sql("update sign_in_attempt set last_at = clock_timestamp()").update();
        assertThat(visitor.signIn("anna", SignedIn.PASSWORD).status()).as("slowed down too").isEqualTo(429);
        jdbc.sql(
                "update sign_in_attempt set last_at = clock_timestamp() - interval '2 s' where failures < 100")
                .update();
        assertThat(visitor.signIn("anna", SignedIn.PASSWORD).location()).isEqualTo("/admin");
    }

    @Test
    void keepsTheSecretOfABrowserNowhereButThere() {
        var answer = visitor.signIn("anna", SignedIn.PASSWORD);
        var cookie = answer.header("Set-Cookie");
        assertThat(cookie).contains("DEVICE=", "Max-Age=7776000", "HttpOnly", "SameSite=Lax");
        var secret = cookie.replaceFirst("(?s).*DEVICE=([^;]+).*", "$1");
        assertThat(secret).hasSize(43);
        assertThat(jdbc.sql("""
                select (select count(*) from spring_session_attributes
                    where position(cast(:secret as bytea) in attribute_bytes) > 0)
                + (select count(*) from known_address where position(cast(:secret as bytea) in hash) > 0)
                """).param("secret", secret).query(Long.class).single()).isZero();
    }

    private void guessAtManyFrom(String address) {
        for (int i = 0; i < 5; i++)
            assertThat(new Caller(visitor, address).signIn("nobody" + i, "wrong").statusCode())
                    .isEqualTo(401);
        jdbc.sql("update sign_in_attempt set failures = 100, last_at = clock_timestamp()"
                + " where key like 'address:%'").update();
    }

    @Test
    void forgetsAnAddressAfterNinetyDaysAndWithTheAccount() {
        var owner = annaFrom("203.0.113.7");
        jdbc.sql("update known_address set last_at = now() - interval '91 days'").update();
        guessFromEverywhere("anna");
        assertThat(owner.signIn("anna", SignedIn.PASSWORD).statusCode()).isEqualTo(429);
        annaFrom("203.0.113.8");
        assertThat(jdbc.sql("select count(*) from known_address").query(Long.class).single()).isEqualTo(2);
        jdbc.sql("delete from account where name = 'anna'").update();
        assertThat(jdbc.sql("select count(*) from known_address").query(Long.class).single()).isZero();
    }

    @Test
    void answersAlikeForNamesThatExistAndNot() {
        annaFrom("203.0.113.7");
        var answers = new ArrayList<String>();
        for (var name : new String[]{"anna", "nobody"}) {
            guessFromEverywhere(name);
            var refused = new Caller(visitor, "203.0.113.8").signIn(name, SignedIn.PASSWORD);
            answers.add(refused.statusCode() + " after " + refused.headers().firstValue("Retry-After"));
        }
        assertThat(answers.getFirst()).isEqualTo(answers.getLast()).startsWith("429");
    }

    @Test
    void knowsTheAddressThatALinkWasUsedFrom() {
        var id = jdbc.sql("select id from account where name = 'anna'").query(Long.class).single();
        var token = invitations.add(roles(AccountRole.EDITOR), id, adminId(), Duration.ofHours(1));
        visitor.get("/setup?token=" + token);
        var owner = new Caller(visitor, "203.0.113.7");
        assertThat(owner
                .post("/setup", "token", token, "password", SignedIn.PASSWORD, "repeat", SignedIn.PASSWORD)
                .statusCode()).isEqualTo(302);
        guessFromEverywhere("anna");
        assertThat(owner.signIn("anna", SignedIn.PASSWORD).statusCode()).isEqualTo(302);
    }

    private Caller annaFrom(String address) {
        jdbc.sql("delete from sign_in_attempt").update();
        visitor.get("/login");
        var caller = new Caller(visitor, address);
        assertThat(caller.signIn("anna", SignedIn.PASSWORD).statusCode()).isEqualTo(302);
        visitor = new Visitor(port);
        visitor.get("/login");
        return new Caller(visitor, address);
    }

    /** As often as the account lets anybody; then it lets nobody for a minute. */
    private void guessFromEverywhere(String name) {
        for (int i = 0; i < 5; i++)
            assertThat(new Caller(visitor, "198.51.100." + i).signIn(name, "wrong").statusCode())
                    .isEqualTo(401);
        jdbc.sql("update sign_in_attempt set failures = 100, last_at = clock_timestamp() where failures = 5")
                .update();
        assertThat(new Caller(visitor, "198.51.100.5").signIn(name, "wrong").statusCode()).isEqualTo(429);
    }

    @Test
    void forgetsFailuresOfTheAccountButNotOfTheAddressAfterASuccess() {
        for (int i = 0; i < 4; i++)
            visitor.signIn("anna", "wrong");
        assertThat(visitor.signIn("anna", SignedIn.PASSWORD).status()).isEqualTo(302);
        assertThat(jdbc.sql("select failures from sign_in_attempt where key not like 'session:%'")
                .query(Integer.class)
                .list()).containsExactly(4);
        visitor = new Visitor(port);
        assertThat(visitor.signIn("berta", "wrong").status()).isEqualTo(401);
        jdbc.sql("update sign_in_attempt set last_at = clock_timestamp()").update();
        assertThat(visitor.signIn("carla", "wrong").status()).isEqualTo(429);
    }

    @Test
    void letsFiveOfAHundredThroughThatComeAtOnce() throws Exception {
        visitor.get("/login");
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 100; i++)
            attempts.add(() -> visitor.post("/login", "name", "anna", "password", "wrong").status());
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(100)) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(attempts))
                statuses.add(answer.get());
            // On a slow machine the pauses pass meanwhile: one more after 1 second, another after 2 more.
            var seconds = (System.nanoTime() - begun) / 1e9;
            var afterPauses = (int) (Math.log(seconds + 1) / Math.log(2));
            System.out.printf("100 at once took %.1f s%n", seconds);
            assertThat(statuses).hasSize(100).containsOnly(401, 429);
            assertThat(statuses).filteredOn(status -> status == 401).hasSizeBetween(1, 5 + afterPauses);
        }
    }

    @Test
    void refusesFormsWithoutTheTokenOfThePage() {
        visitor.get("/login");
        var here = visitor.origin();
        var foreign = "https://evil.example";
        assertThat(
                visitor.postBare("/login", foreign, "name", "anna", "password", SignedIn.PASSWORD).status())
                .isEqualTo(403);
        assertThat(visitor.postBare("/login", here, "name", "anna", "password", SignedIn.PASSWORD).location())
                .isEqualTo("/login?stale");
        visitor.signIn("anna", SignedIn.PASSWORD);
        for (var path : new String[]{"/logout", "/account/display-name", "/account/sessions/others"}) {
            assertThat(visitor.postBare(path, foreign).status()).as(path).isEqualTo(403);
            var refused = visitor.postBare(path, here, "_csrf", "forged");
            assertThat(refused.location()).as(path).isEqualTo("/admin?stale");
            assertThat(visitor.follow(refused).text()).contains("Nothing was changed");
        }
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void leadsOnFromASecondTabWhoseSessionBecameAnotherOne() {
        visitor.get("/login");
        var old = visitor.token();
        visitor.signIn("anna", SignedIn.PASSWORD);
        for (var path : new String[]{"/login", "/account/display-name"}) {
            var answer = visitor.postBare(path, visitor.origin(), "name", "anna", "password",
                    SignedIn.PASSWORD, "_csrf", old);
            assertThat(answer.location()).isEqualTo(path.equals("/login") ? "/admin" : "/admin?stale");
            assertThat(visitor.follow(answer).text()).contains("Your drafts");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0anna\u202f", "\ufeffanna\u200b", " an\u00adna\u2060\u3000", "ANNA\u200d"})
    void forgivesWhatNobodySeesInAName(String typed) {
        assertThat(visitor.signIn(typed, SignedIn.PASSWORD).location()).isEqualTo("/admin");
    }

    @Test
    void signsOut() {
        visitor.signIn("anna", SignedIn.PASSWORD);
        visitor.get("/account");
        var answer = visitor.post("/logout");
        assertThat(answer.location()).isEqualTo("/login?out");
        assertThat(visitor.follow(answer).text()).contains("You are signed out.");
        assertThat(visitor.get("/account").status()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name is not null")
                .query(Long.class)
                .single()).isZero();
    }

    @Test
    void takesASessionThatCannotBeReadForNone() {
        visitor.signIn("anna", SignedIn.PASSWORD);
        jdbc.sql("update spring_session_attributes set attribute_bytes = 'rubbish'").update();
        assertThat(visitor.get("/projects").status()).isEqualTo(200);
        assertThat(visitor.get("/account").location()).isEqualTo("/login");
        assertThat(visitor.signIn("anna", SignedIn.PASSWORD).status()).isEqualTo(302);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects/essor", "/nothing", "/assets/css/portal.css"})
    void knowsVisitorsByNothing(String path) {
        var answer = visitor.get(path);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.text()).doesNotContain("Editing", "Your account");
        assertThat(jdbc.sql("select count(*) from spring_session").query(Long.class).single()).isZero();
    }

    @Test
    void keepsPagesOfThoseSignedInOutOfCaches() {
        visitor.signIn("anna", SignedIn.PASSWORD);
        for (var path : new String[]{"/", "/projects/essor", "/projects/nothing", "/projects?wave=x"}) {
            var page = visitor.get(path);
            assertThat(page.header("Cache-Control")).as(path).isEqualTo("private, no-store");
            assertThat(page.page().select("header a[href=/admin], header a[href=/account]")).as(path)
                    .hasSize(2);
        }
        assertThat(visitor.get("/assets/css/portal.css").header("Cache-Control")).contains("max-age");
        assertThat(visitor.get("/account").header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/setup", "/admin", "/account"})
    void sendsTheHeadersOfThePublicPagesAndMore(String path) {
        var answer = visitor.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo(visitor.get("/projects").header("Content-Security-Policy"));
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy"))
                .isEqualTo(path.equals("/setup") ? "no-referrer" : "strict-origin-when-cross-origin");
    }

    @Test
    void tellsNoOtherPageOfTheAddressOfALink() {
        var id = jdbc.sql("select id from account where name = 'anna'").query(Long.class).single();
        var account = invitations.add(roles(AccountRole.EDITOR), null, adminId(), Duration.ofHours(1));
        var password = invitations.add(roles(AccountRole.EDITOR), id, adminId(), Duration.ofHours(1));
        for (var token : new String[]{account, password, "used", ""})
            assertThat(visitor.get("/setup?token=" + token).header("Referrer-Policy")).as(token)
                    .isEqualTo("no-referrer");
        visitor.get("/setup?token=" + password);
        for (var chosen : new String[]{"short", SignedIn.PASSWORD, SignedIn.PASSWORD})
            assertThat(visitor.post("/setup", "token", password, "password", chosen, "repeat", chosen)
                    .header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(new Caller(visitor).send("PUT", "/setup?token=" + account, null, "")
                .headers()
                .firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void setsAnAccountUpByALinkOnce() {
        var token = invitations.add(roles(AccountRole.EDITOR, AccountRole.REVIEWER), null, adminId(),
                Duration.ofHours(1));
        jdbc.sql("delete from account where name = 'newcomer'").update();
        var page = visitor.get("/setup?token=" + token);
        assertThat(page.text()).contains("Set up your account", "Editor: writes drafts");
        var wrong = visitor.post("/setup", "token", token, "name", "Newcomer", "displayName", "N. Comer",
                "password", "too short", "repeat", "too short");
        assertThat(wrong.text()).contains("One thing is not right yet", "at least 12 characters");
        assertThat(wrong.page().selectFirst("#name").val()).isEqualTo("newcomer");
        assertThat(wrong.page().selectFirst("#displayName").val()).isEqualTo("N. Comer");
        assertThat(wrong.page().selectFirst("#password").val()).isEmpty();
        assertThat(wrong.page().selectFirst("#password").attr("aria-describedby"))
                .isEqualTo("password-error");
        assertThat(setUp(token, "anna").text()).contains("That sign-in name is taken.");
        var done = setUp(token, "newcomer");
        assertThat(done.location()).isEqualTo("/login?ready");
        assertThat(setUp(token, "second").status()).isEqualTo(410);
        assertThat(visitor.signIn("newcomer", SignedIn.PASSWORD).status()).isEqualTo(302);
        assertThat(visitor.get("/account").text()).contains("Editor, Reviewer");
    }

    private Visitor.Answer setUp(String token, String name) {
        return visitor.post("/setup", "token", token, "name", name, "password", SignedIn.PASSWORD, "repeat",
                SignedIn.PASSWORD);
    }

    @Test
    void usesALinkOnceHoweverManyUseItAtOnce() throws Exception {
        var token = invitations.add(roles(AccountRole.EDITOR), null, adminId(), Duration.ofHours(1));
        visitor.get("/setup?token=" + token);
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var name = "racer" + System.nanoTime() + i;
            attempts.add(() -> setUp(token, name).status());
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(attempts))
                statuses.add(answer.get());
            assertThat(statuses).containsOnly(302, 410);
            assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        }
    }

    @Test
    void makesOneFirstAdminHoweverManyLinksThereAre() throws Exception {
        SignedIn.nobody(jdbc);
        var tokens = new String[]{firstAdminLink(), firstAdminLink()};
        visitor.get("/setup?token=" + tokens[0]);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(Arrays.stream(tokens)
                    .map(token -> (Callable<Integer>) () -> setUp(token, "boss" + token.charAt(0)).status())
                    .toList());
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers)
                statuses.add(answer.get());
            assertThat(statuses).containsExactlyInAnyOrder(302, 410);
        }
        assertThat(visitor.get("/setup?token=" + firstAdminLink()).status()).isEqualTo(410);
    }

    private String firstAdminLink() {
        return invitations.add(roles(AccountRole.ADMIN), null, null, Duration.ofHours(1));
    }

    @Test
    void refusesLinksThatAreForgedOldOrIncomplete() {
        var old = invitations.add(roles(AccountRole.ADMIN), null, adminId(), Duration.ofSeconds(-1));
        for (var token : new String[]{old, "forged", old + "x", "%00"}) {
            var page = visitor.get("/setup?token=" + token);
            assertThat(page.status()).as(token).isEqualTo(410);
            assertThat(page.text()).contains("This link can no longer be used", "ask the admin who sent it");
        }
        assertThat(visitor.get("/setup").status()).isEqualTo(404);
        visitor.get("/login");
        assertThat(setUp(old, "late").status()).isEqualTo(410);
    }

    @Test
    void setsANewPasswordByALinkAndEndsTheSessions() {
        var id = jdbc.sql("select id from account where name = 'anna'").query(Long.class).single();
        var elsewhere = new Visitor(port);
        elsewhere.signIn("anna", SignedIn.PASSWORD);
        var token = invitations.add(roles(AccountRole.EDITOR), id, adminId(), Duration.ofHours(1));
        assertThat(visitor.get("/setup?token=" + token).text()).contains("For the account anna.")
                .doesNotContain("Sign-in name");
        var password = "a new one for anne";
        var done = visitor.post("/setup", "token", token, "name", "other", "password", password, "repeat",
                password);
        assertThat(done.location()).isEqualTo("/login?ready");
        assertThat(elsewhere.get("/account").status()).isEqualTo(302);
        assertThat(visitor.signIn("anna", SignedIn.PASSWORD).status()).isEqualTo(401);
        assertThat(visitor.signIn("anna", password).status()).isEqualTo(302);
    }

    private long adminId() {
        return SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN).id();
    }

    private static Set<AccountRole> roles(AccountRole... roles) {
        return Set.of(roles);
    }

    /** Instead of waiting. */
    private void pass(Duration time) {
        jdbc.sql("update sign_in_attempt set last_at = last_at - :seconds * interval '1 second'")
                .param("seconds", time.toSeconds())
                .update();
    }
}
