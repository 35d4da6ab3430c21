package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import eu.pescoportal.account.KeptForms;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What happens to a form that is sent after the session had ended. */
@NullUnmarked
@PortalTest
@Import(KeptFormTests.Pad.class)
@TestPropertySource(properties = "test.database=kept-forms")
class KeptFormTests {

    private static final String PAD = "/admin/pad/1?of=x";

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Pad pad;
    Visitor visitor;

    /** Shows what it is given; notes what it is sent. */
    @Controller
    static class Pad {

        private String noted = "";

        @GetMapping("/admin/pad/{id}")
        @ResponseBody
        String show(@RequestParam MultiValueMap<String, String> given,
                @RequestAttribute(name = KeptForms.SHOWN, required = false) boolean kept) {
            return (kept ? "kept: " : "shown: ") + new TreeMap<>(given);
        }

        @PostMapping("/admin/pad/{id}")
        @ResponseBody
        String note(@RequestParam MultiValueMap<String, String> given) {
            noted = given.toString();
            return "noted";
        }
    }

    @BeforeEach
    void annaSignsInAndHerSessionEnds() {
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from kept_form").update();
        SignedIn.account(jdbc, encoder, "anna", AccountRole.EDITOR);
        SignedIn.account(jdbc, encoder, "bert", AccountRole.EDITOR);
        pad.noted = "";
        visitor = new Visitor(port);
        visitor.signIn("anna", SignedIn.PASSWORD);
        visitor.get("/account");
        endSessions();
    }

    private void endSessions() {
        jdbc.sql("delete from spring_session").update();
    }

    private Visitor.Answer send() {
        return visitor.post(PAD, "text", "Grüße & more", "row[0]", "a", "row[0]", "b", "_add", "rows",
                "editor", "anna");
    }

    @Test
    void isStillThereAfterAWrongPassword() {
        visitor.follow(send());
        for (int i = 0; i < 2; i++)
            assertThat(visitor.signIn("anna", "wrong").text()).contains("password is wrong",
                    "What you typed is kept, and nothing was saved");
        assertThat(visitor.get("/login").text()).contains("What you typed is kept");
    }

    @Test
    void isShownAgainAfterTheSignInAndNotSentAgain() {
        var answer = send();
        assertThat(answer.location()).isEqualTo("/login?kept");
        assertThat(visitor.follow(answer).text()).contains("What you typed is kept, and nothing was saved");
        answer = visitor.signIn("anna", SignedIn.PASSWORD);
        assertThat(answer.location()).isEqualTo(PAD + "&continue");
        assertThat(visitor.follow(answer).text()).isEqualTo(
                "kept: {continue=[], editor=[anna], of=[x]," + " row[0]=[a, b], text=[Grüße & more]}");
        assertThat(pad.noted).isEmpty();
        assertThat(visitor.get(PAD).text()).isEqualTo("shown: {of=[x]}");
    }

    @Test
    void isShownAsOftenAsThePageIsLoadedUntilItIsSentAgain() {
        send();
        var address = visitor.signIn("anna", SignedIn.PASSWORD).location();
        for (int i = 0; i < 3; i++)
            assertThat(visitor.get(address).text()).startsWith("kept:").contains("Grüße & more");
        visitor.get("/account");
        assertThat(send().text()).isEqualTo("noted");
        assertThat(visitor.get(address).text()).startsWith("shown:").doesNotContain("Grüße");
    }

    @Test
    void isKeptBesideOthersAndFoundOnTheDesk() {
        send();
        visitor.post("/admin/pad/2", "name", "Second", "editor", "anna");
        var address = visitor.signIn("anna", SignedIn.PASSWORD).location();
        assertThat(visitor.get(address).text()).contains("kept:", "Second");
        var links = visitor.get("/admin").page().select(".notice a");
        assertThat(links.eachText()).containsExactly("Second", "/admin/pad/1");
        assertThat(visitor.get(links.getLast().attr("href")).text()).contains("kept:", "Grüße & more");
        visitor.get("/account");
        send();
        assertThat(visitor.get("/admin").page().select(".notice a").eachText()).containsExactly("Second");
    }

    @Test
    void isKeptBesideAnotherForANewRecordAtTheSameAddress() {
        var one = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        visitor.post("/admin/pad/new", "name", "One", "form", one, "editor", "anna");
        visitor.post("/admin/pad/new", "name", "Other", "form", other, "editor", "anna");
        var address = visitor.signIn("anna", SignedIn.PASSWORD).location();
        assertThat(visitor.get(address).text()).contains("kept:", "name=[Other]");
        var links = visitor.get("/admin").page().select(".notice a");
        assertThat(links.eachText()).containsExactly("Other", "One");
        assertThat(visitor.get(links.getLast().attr("href")).text()).contains("kept:", "name=[One]");
        visitor.get("/account");
        assertThat(visitor.post("/admin/pad/new", "name", "One", "form", one, "editor", "anna").text())
                .isEqualTo("noted");
        assertThat(visitor.get("/admin").page().select(".notice a").eachText()).containsExactly("Other");
    }

    @Test
    void isKeptForTwelveHoursBeforeTheSignInAndTheSessionForHalfAnHourAfterIt() {
        send();
        assertThat(longestSession()).isEqualTo(12 * 60 * 60);
        visitor.signIn("anna", SignedIn.PASSWORD);
        assertThat(longestSession()).isEqualTo(30 * 60);
    }

    private int longestSession() {
        return jdbc.sql("select max(max_inactive_interval) from spring_session")
                .query(Integer.class)
                .single();
    }

    @Test
    void noAddressPassesForSomethingTyped() {
        visitor.signIn("anna", SignedIn.PASSWORD);
        assertThat(visitor.get(PAD + "&continue&redisplay=session&" + KeptForms.SHOWN + "=true&text=foreign")
                .text()).startsWith("shown:");
        endSessions();
        assertThat(visitor.get(PAD + "&" + KeptForms.SHOWN + "=true&text=foreign").location())
                .isEqualTo("/login");
        assertThat(visitor.follow(visitor.signIn("anna", SignedIn.PASSWORD)).text()).startsWith("shown:");
    }

    @Test
    void survivesAWrongPasswordAndOtherPagesOnTheWay() {
        send();
        visitor.get("/admin/pad/2");
        assertThat(visitor.get(PAD + "&continue").status()).isEqualTo(302);
        visitor.signIn("anna", "wrong");
        assertThat(visitor.follow(visitor.signIn("anna", SignedIn.PASSWORD)).text()).contains("Grüße & more",
                "kept:");
    }

    @Test
    void comesStraightBackToWhoeverSignedInAgainElsewhere() {
        var old = visitor.token();
        visitor.signIn("anna", SignedIn.PASSWORD);
        var answer = visitor.postBare(PAD, visitor.origin(), "text", "typed before", "editor", "anna",
                "_csrf", old);
        assertThat(answer.location()).isEqualTo(PAD + "&continue");
        assertThat(visitor.follow(answer).text()).contains("kept:", "text=[typed before]")
                .doesNotContain("_csrf");
        assertThat(pad.noted).isEmpty();
    }

    @Test
    void isShownToNobodyElse() {
        send();
        var answer = visitor.signIn("bert", SignedIn.PASSWORD);
        assertThat(visitor.follow(answer).text()).contains("shown:").doesNotContain("Grüße", "kept:", "anna");
    }

    @Test
    void isNotTakenFromAnotherSite() {
        for (var origin : new String[]{"https://evil.example", "null", "http://localhost:1",
                visitor.origin().replace("http:", "https:")}) {
            assertThat(visitor.postBare(PAD, origin, "text", "forged").status()).as(origin).isEqualTo(403);
            var answer = visitor.signIn("anna", SignedIn.PASSWORD);
            assertThat(answer.location()).isEqualTo("/admin");
            visitor.postBare(PAD, origin, "text", "forged");
            assertThat(visitor.get(PAD + "&continue").text()).doesNotContain("forged");
            assertThat(pad.noted).isEmpty();
            endSessions();
        }
    }

    @Test
    void isNotKeptBeyondALimitOfSizeOrOutsideTheEditorsPages() {
        var tooLarge = visitor.post(PAD, "text", "a".repeat(600_000));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.text()).contains("A form may send at most 512 kB");
        assertThat(visitor.post(PAD, "text", "a".repeat(500_000)).location()).isEqualTo("/login?kept");
        endSessions();
        assertThat(visitor.post("/admin/people/invitations", "role", "EDITOR").location())
                .isEqualTo("/login?stale");
        endSessions();
        assertThat(visitor.post("/account/display-name", "displayName", "A").location())
                .isEqualTo("/login?stale");
    }

    @Test
    void isKeptThirtyTimesAMinuteFromOneAddress() {
        for (int i = 0; i < 30; i++)
            assertThat(send().location()).isEqualTo("/login?kept");
        var refused = send();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(refused.text()).contains("wait a minute");
        jdbc.sql("update sign_in_attempt set last_at = last_at - interval '61 seconds'").update();
        assertThat(send().location()).isEqualTo("/login?kept");
    }

    @Test
    void isKeptAsSeldomWithTheTokenOfTheSignInPage() {
        visitor.get("/login");
        var caller = new Caller(visitor, "203.0.113.8");
        for (int i = 0; i < 30; i++)
            assertThat(caller.post("/admin/pad/1", "text", "x").statusCode()).isEqualTo(302);
        var refused = caller.post("/admin/pad/1", "text", "x");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void takesNoMoreRoomThanAnAddressHas() {
        visitor.get("/login");
        var small = new Caller(visitor, "203.0.113.1");
        assertThat(small.post("/admin/pad/1", "text", "x").statusCode()).isEqualTo(302);
        jdbc.sql(
                "insert into kept_form (address, bytes, until) values ('203.0.113.1', 8000000, now() + interval '1 hour')")
                .update();
        assertThat(small.post("/admin/pad/1", "text", "a".repeat(400_000)).statusCode()).isEqualTo(503);
        assertThat(new Caller(visitor, "203.0.113.2").post("/admin/pad/1", "text", "a".repeat(400_000))
                .statusCode()).isEqualTo(302);
        jdbc.sql(
                "insert into kept_form (address, bytes, until) values ('203.0.113.3', 268000000, now() + interval '1 hour')")
                .update();
        assertThat(new Caller(visitor, "203.0.113.4").post("/admin/pad/1", "text", "a".repeat(400_000))
                .statusCode()).isEqualTo(503);
        jdbc.sql("update kept_form set until = now() - interval '1 second'").update();
        assertThat(small.post("/admin/pad/1", "text", "a".repeat(400_000)).statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from kept_form").query(Long.class).single()).isOne();
    }

    @Test
    void isStoredOnce() {
        visitor.get("/login");
        var caller = new Caller(visitor, "203.0.113.5");
        caller.post("/admin/pad/1", "text", "a".repeat(100_000));
        assertThat(stored()).isBetween(100_000L, 104_000L);
        for (int i = 2; i < 12; i++)
            caller.post("/admin/pad/" + i, "text", "a".repeat(200_000));
        assertThat(stored()).isLessThan(1_100_000);
    }

    @Test
    void aPageThatIsAskedForIsKeptByItsAddressOnlyAndIfThatIsShort() {
        endSessions();
        visitor = new Visitor(port);
        for (int i = 0; i < 20; i++)
            assertThat(visitor.get("/admin?x=" + "a".repeat(60_000)).location()).isEqualTo("/login");
        assertThat(stored()).isLessThan(1_000);
        assertThat(visitor.get("/admin?x=" + "a".repeat(500)).location()).isEqualTo("/login");
        assertThat(stored()).isLessThan(2_000);
    }

    private long stored() {
        return jdbc.sql("select coalesce(sum(length(attribute_bytes)), 0) from spring_session_attributes")
                .query(Long.class)
                .single();
    }

    @Test
    void noAddressOpensMoreThanThreeHundredSessionsAMinute() {
        var one = new Visitor(port);
        var forwarded = new String[]{"X-Forwarded-For", "203.0.113.6"};
        new Visitor(port).get("/admin", forwarded);
        new Visitor(port).get("/login", forwarded);
        var counted = "where key = 'session:203.0.113.6'";
        assertThat(jdbc.sql("select failures from sign_in_attempt " + counted).query(Integer.class).single())
                .isEqualTo(2);
        jdbc.sql("update sign_in_attempt set failures = 300, last_at = now() " + counted).update();
        var refused = one.get("/login", forwarded);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(refused.header("Set-Cookie")).isEmpty();
        assertThat(one.get("/login", "X-Forwarded-For", "203.0.113.7").status()).isEqualTo(200);
        assertThat(one.get("/login", forwarded).status()).as("has a session").isEqualTo(200);
    }

    @Test
    void hasFiveThousandFields() {
        visitor.signIn("anna", SignedIn.PASSWORD);
        visitor.get("/account");
        var fields = IntStream.range(0, 8_000).mapToObj(i -> "f" + i).collect(Collectors.toList());
        assertThat(visitor.post(PAD, fields.toArray(String[]::new)).text()).isEqualTo("noted");
    }
}
