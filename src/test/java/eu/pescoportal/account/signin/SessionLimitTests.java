package eu.pescoportal.account.signin;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import eu.pescoportal.account.signin.session.SignInTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Every session has an end, and nobody has very many. */
@NullUnmarked
@ChangingTest
class SessionLimitTests {

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    SessionRepository<?> sessions;

    @BeforeEach
    void anna() {
        SignedIn.nobody(jdbc);
        SignedIn.account(jdbc, encoder, "anna", AccountRole.EDITOR);
        SignedIn.account(jdbc, encoder, "bert", AccountRole.EDITOR);
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(name, SignedIn.PASSWORD).location()).isEqualTo("/admin");
        return visitor;
    }

    @Test
    void aSessionEndsTwelveHoursAfterTheSignInHoweverMuchItIsUsed() {
        var anna = signedIn("anna");
        signedInBefore(anna, sessions, Duration.ofHours(12).minusMinutes(5));
        assertThat(anna.get("/account").status()).isEqualTo(200);
        assertThat(secondsWithoutUse()).isBetween(200, 300);
        assertThat(anna.get("/projects").page().select("header a[href=/account]")).hasSize(1);
        signedInBefore(anna, sessions, Duration.ofHours(12).plusSeconds(1));
        assertThat(anna.get("/account").location()).isEqualTo("/login");
        assertThat(anna.get("/projects").page().select("header a[href=/account]")).isEmpty();
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name is not null")
                .query(Long.class)
                .single()).isZero();
    }

    @Test
    void whatIsTypedAtTheEndIsKeptAsAtAnyOther() {
        var anna = signedIn("anna");
        anna.get("/admin/states/ee");
        signedInBefore(anna, sessions, Duration.ofHours(13));
        var answer = anna.post("/admin/states/ee", "notes", "typed for an hour");
        assertThat(anna.follow(answer).text()).contains("Your session had ended. What you typed is kept");
        assertThat(anna.follow(anna.signIn("anna", SignedIn.PASSWORD)).response().body())
                .contains("typed for an hour");
    }

    private int secondsWithoutUse() {
        return jdbc.sql("select max_inactive_interval from spring_session").query(Integer.class).single();
    }

    /** Instead of waiting. */
    @SuppressWarnings("unchecked")
    static void signedInBefore(Visitor visitor, SessionRepository<?> sessions, Duration time) {
        var id = new String(Base64.getDecoder().decode(visitor.session().orElseThrow()));
        Session session = sessions.findById(id);
        session.setAttribute(SignInTime.SIGNED_IN, Instant.now().minus(time));
        ((SessionRepository<Session>) sessions).save(session);
    }

    @Test
    void theEleventhSessionEndsTheOldest() {
        var bert = signedIn("bert");
        var first = signedIn("anna");
        var second = signedIn("anna");
        for (int i = 0; i < 8; i++)
            signedIn("anna");
        assertThat(first.get("/account").page().select("[aria-labelledby=sessions] tbody tr")).hasSize(10);
        var last = signedIn("anna");
        assertThat(first.get("/account").location()).isEqualTo("/login");
        assertThat(second.get("/account").status()).isEqualTo(200);
        assertThat(last.get("/account").page().select("[aria-labelledby=sessions] tbody tr")).hasSize(10);
        assertThat(last.get("/account").text()).contains("Of more than 10 the oldest ends.");
        assertThat(bert.get("/account").status()).isEqualTo(200);
    }

    @Test
    void anIdIsRandomInAllOfIts128Bits() {
        var at14 = Stream.generate(() -> sessions.createSession().getId().charAt(14)).limit(200);
        assertThat(at14.distinct().count()).as("in a UUID always the same").isGreaterThan(8);
    }

    @Test
    void aThousandWhoOnlyLookAtTheSignInPageLeaveLittleAndNotForLong() throws Exception {
        var looks = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 1000; i++) {
            var address = "203.0.113." + i % 4;
            looks.add(() -> new Visitor(port).get("/login", "X-Forwarded-For", address).status());
        }
        var answers = new TreeMap<Integer, Integer>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var answer : threads.invokeAll(looks))
                answers.merge(answer.get(), 1, Integer::sum);
        }
        var bytes = jdbc.sql("""
                select (select count(*) from spring_session) * 200
                    + coalesce((select sum(length(attribute_bytes) + 100) from spring_session_attributes), 0)
                """).query(Long.class).single();
        System.out.println("1,000 visits from 4 addresses: " + answers + ", " + bytes + " bytes of sessions");
        assertThat(answers.keySet()).isSubsetOf(200, 429, 503);
        assertThat(bytes).isLessThan(2_000_000);
        assertThat(jdbc.sql("select max(max_inactive_interval) from spring_session")
                .query(Integer.class)
                .single()).isEqualTo(600);
        jdbc.sql("update spring_session set expiry_time = expiry_time - 600001").update();
        ((JdbcIndexedSessionRepository) sessions).cleanUpExpiredSessions();
        assertThat(jdbc.sql("select count(*) from spring_session").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from spring_session_attributes").query(Long.class).single())
                .isZero();
    }

    @Test
    void thereAreTenHoweverManyBeginAtOnce() throws Exception {
        var signIns = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 24; i++) {
            var visitor = new Visitor(port);
            visitor.get("/login");
            var caller = new Caller(visitor, "203.0.113." + i);
            signIns.add(() -> caller.signIn("anna", SignedIn.PASSWORD).statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(24)) {
            for (var answer : threads.invokeAll(signIns))
                assertThat(answer.get()).isIn(302, 429, 503);
        }
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'anna'")
                .query(Integer.class)
                .single()).isBetween(1, 10);
    }
}
