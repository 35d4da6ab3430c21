package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import java.util.ArrayList;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/** How passwords are hashed by the portal itself, not as quickly as in other tests. */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = {"test.database=rush", "test.passwords=own"})
class HashingTests {

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    Visitor visitor;

    @BeforeEach
    void anna() {
        SignedIn.nobody(jdbc);
        SignedIn.account(jdbc, encoder, "anna", AccountRole.EDITOR);
        visitor = new Visitor(port);
    }

    @Test
    void isDoneWithArgon2() {
        assertThat(jdbc.sql("select password from account where name = 'anna'").query(String.class).single())
                .startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void takesTheSameTimeForUnknownNames() {
        visitor.get("/login");
        assertThat(new Caller(visitor, "203.0.113.7").signIn("anna", SignedIn.PASSWORD).statusCode())
                .isEqualTo(302); // known from there, not from here
        visitor = new Visitor(port);
        visitor.get("/login");
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < 15; i++) {
            known.add(nanosOf("anna"));
            unknown.add(nanosOf("somebody" + i));
        }
        known.sort(null);
        unknown.sort(null);
        System.out.println("Median of a wrong sign-in: known " + known.get(7) / 1_000_000 + " ms, unknown "
                + unknown.get(7) / 1_000_000 + " ms");
        assertThat((double) known.get(7) / unknown.get(7)).isBetween(0.6, 1.6);
    }

    private long nanosOf(String name) {
        jdbc.sql("delete from sign_in_attempt").update();
        var begun = System.nanoTime();
        assertThat(visitor.post("/login", "name", name, "password", "a wrong password").status())
                .isEqualTo(401);
        return System.nanoTime() - begun;
    }
}
