package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import eu.pescoportal.account.Invitations;
import eu.pescoportal.account.signin.gate.SignInGate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/**
 * Many who want to get in at the same moment. On a machine that has no time for the portal some may have to
 * try again, which is a 503; nobody is told of a failure.
 */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = {"test.database=rush", "test.passwords=waiting"})
class RushTests {

    /** More are not let in at once. */
    private static final int WAITING = SignInGate.AT_ONCE;

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Invitations invitations;
    @Autowired
    DataSource connections;

    @BeforeEach
    void nobody() {
        SignedIn.nobody(jdbc);
    }

    @Test
    void letsInSixtyAtOnce() throws Exception {
        SignedIn.account(jdbc, encoder, "person0", AccountRole.EDITOR);
        jdbc.sql("""
                insert into account (name, password, roles)
                select 'person' || n, password, roles from account, generate_series(1, 59) n
                """).update();
        var statuses = atOnce(60, i -> {
            var caller = caller(i, "/login");
            return () -> caller.signIn("person" + i, SignedIn.PASSWORD).statusCode();
        });
        assertThat(statuses).hasSize(60).contains(302).isSubsetOf(302, 503);
    }

    @Test
    void usesALinkOnceHoweverManyUseItAtOnce() throws Exception {
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        var token = invitations.add(Set.of(AccountRole.EDITOR), null, id("ada"), Duration.ofHours(1));
        var statuses = atOnce(50, i -> setUp(caller(i, "/setup?token=" + token), token, "new" + i));
        assertThat(statuses.stream().filter(status -> status == 302)).hasSize(1);
        assertThat(statuses).hasSize(50).contains(410).isSubsetOf(302, 410, 503);
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single()).isEqualTo(2);
    }

    /** All have seen that it can be used, and wait for their turn; so not even chance can tell them apart. */
    @Test
    void usesALinkOnceWhenAllHaveBeenLetInWithIt() throws Exception {
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        var token = invitations.add(Set.of(AccountRole.EDITOR), null, id("ada"), Duration.ofHours(1));
        assertThat(whenAllWait(i -> token)).containsOnly(302, 410).containsOnlyOnce(302);
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void makesOneFirstAdminHoweverManyLinksThereAre() throws Exception {
        var tokens = Stream
                .generate(() -> invitations.add(Set.of(AccountRole.ADMIN), null, null, Duration.ofHours(1)))
                .limit(WAITING)
                .toList();
        assertThat(whenAllWait(tokens::get)).containsOnly(302, 410).containsOnlyOnce(302);
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single()).isEqualTo(1);
    }

    /** @return the statuses of those who use a link each, none of whom gets on before all have come as far */
    private List<Integer> whenAllWait(IntFunction<String> tokens) throws Exception {
        var callers = IntStream.range(0, WAITING)
                .<Callable<Integer>>mapToObj(
                        i -> setUp(caller(i, "/setup?token=" + tokens.apply(i)), tokens.apply(i), "new" + i))
                .toList();
        try (var holder = connections.getConnection();
                var lock = holder.createStatement();
                var threads = Executors.newFixedThreadPool(WAITING)) {
            holder.setAutoCommit(false);
            lock.execute("lock table account in share row exclusive mode");
            var answers = callers.stream().map(threads::submit).toList();
            while (answers.stream().noneMatch(Future::isDone) && waiting() < WAITING)
                Thread.sleep(5);
            holder.rollback();
            holder.setAutoCommit(true);
            var statuses = new ArrayList<Integer>();
            for (var answer : answers)
                statuses.add(answer.get());
            return statuses;
        }
    }

    private int waiting() {
        return jdbc
                .sql("""
                        select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
                        """)
                .query(Integer.class)
                .single();
    }

    private static Callable<Integer> setUp(Caller caller, String token, String name) {
        return () -> caller
                .post("/setup", "token", token, "name", name, "password", SignedIn.PASSWORD, "repeat",
                        SignedIn.PASSWORD)
                .statusCode();
    }

    private long id(String name) {
        return jdbc.sql("select id from account where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    /** From an address of its own, with the token of a page that it has open. */
    private Caller caller(int number, String path) {
        var visitor = new Visitor(port);
        visitor.get(path);
        return new Caller(visitor, "203.0.113." + number);
    }

    private static List<Integer> atOnce(int count, IntFunction<Callable<Integer>> ready) throws Exception {
        var calls = IntStream.range(0, count).mapToObj(ready).toList();
        try (var threads = Executors.newFixedThreadPool(count)) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
