package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/** What the portal answers while somebody else has every connection to the database. */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = {"test.database=shortage", "spring.datasource.hikari.maximum-pool-size=4",
        "spring.datasource.hikari.connection-timeout=250"})
class ShortageTests {

    @LocalServerPort
    int port;
    @Autowired
    DataSource connections;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;

    @Test
    void isThe503PageWhereverTheDatabaseIsAsked() throws SQLException {
        SignedIn.account(jdbc, encoder, "anna", AccountRole.EDITOR);
        var visitor = new Visitor(port);
        visitor.signIn("anna", SignedIn.PASSWORD);
        visitor.get("/account");
        assertThat(visitor.get("/states").page().select("nav a[href=/account]")).isNotEmpty();
        var taken = takeAll();
        try {
            for (var path : List.of("/history", "/account", "/admin", "/login", "/setup?token=x",
                    "/projects/essor/compare"))
                assertUnavailable(path, visitor.get(path));
            assertUnavailable("sign-in", visitor.post("/login", "name", "anna", "password", "wrong"));
            assertUnavailable("form", visitor.post("/account/display-name", "displayName", "Anna"));
            for (var path : List.of("/login", "/admin/states/ee", "/setup?token=x"))
                assertUnavailable(path, new Visitor(port).get(path));
        } finally {
            for (var connection : taken)
                connection.close();
        }
        assertThat(visitor.get("/account").text()).contains("anna");
    }

    @Test
    void leavesAloneWhatNeedsNoDatabase() throws SQLException {
        SignedIn.account(jdbc, encoder, "anna", AccountRole.EDITOR);
        var visitor = new Visitor(port);
        visitor.signIn("anna", SignedIn.PASSWORD);
        var taken = takeAll();
        try {
            for (var path : List.of("/assets/css/portal.css", "/actuator/health/liveness"))
                assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
            for (var path : List.of("/projects", "/states/ee", "/about", "/projects.json")) {
                assertThat(new Visitor(port).get(path).status()).as(path).isEqualTo(200);
                var answer = visitor.get(path);
                assertThat(answer.status()).as("whose session cannot be read reads on: " + path)
                        .isEqualTo(200);
                assertThat(answer.page().select("nav a[href=/account]")).isEmpty();
            }
        } finally {
            for (var connection : taken)
                connection.close();
        }
    }

    private List<Connection> takeAll() throws SQLException {
        var taken = new ArrayList<Connection>();
        while (taken.size() < 4)
            taken.add(connections.getConnection());
        return taken;
    }

    private static void assertUnavailable(String what, Visitor.Answer answer) {
        assertThat(answer.status()).as(what).isEqualTo(503);
        assertThat(answer.header("Retry-After")).as(what).isEqualTo("10");
        assertThat(answer.response().body()).as(what)
                .contains("Its database does not answer.")
                .doesNotContain("xception", "Tomcat");
    }
}
