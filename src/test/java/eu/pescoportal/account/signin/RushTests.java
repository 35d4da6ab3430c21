package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import eu.pescoportal.account.Invitations;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
@TestPropertySource(properties = "test.database=rush")
class RushTests {

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Invitations invitations;

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
        var statuses = atOnce(50, i -> {
            var caller = caller(i, "/setup?token=" + token);
            return () -> caller
                    .post("/setup", "token", token, "name", "new" + i, "password", SignedIn.PASSWORD,
                            "repeat", SignedIn.PASSWORD)
                    .statusCode();
        });
        assertThat(statuses.stream().filter(status -> status == 302)).hasSize(1);
        assertThat(statuses).hasSize(50).contains(410).isSubsetOf(302, 410, 503);
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single()).isEqualTo(2);
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
