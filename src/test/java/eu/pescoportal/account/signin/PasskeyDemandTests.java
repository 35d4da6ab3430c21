package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import eu.pescoportal.account.Person;
import java.util.Base64;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Where a role needs a passkey, the password alone opens nothing. */
@NullUnmarked
@ChangingTest
class PasskeyDemandTests {

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
    void adaHasAPasskey() {
        SignedIn.nobody(jdbc);
        jdbc.sql("delete from passkey_demand").update();
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        edith = SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        ada = signedIn("ada");
        addPasskey(ada, 1);
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        visitor.signIn(name, SignedIn.PASSWORD);
        visitor.get("/account");
        return visitor;
    }

    private static void addPasskey(Visitor who, int number) {
        who.get("/account");
        var id = new byte[32];
        id[0] = (byte) number;
        assertThat(PasskeyTests.register(who, PasskeyTests.encoded(id), "Key").statusCode()).isEqualTo(200);
    }

    private String demand(String... roles) {
        var fields = new String[2 * roles.length];
        for (int i = 0; i < roles.length; i++) {
            fields[2 * i] = "role";
            fields[2 * i + 1] = roles[i];
        }
        return ada.follow(ada.post("/admin/people/passkeys", fields)).text();
    }

    @Test
    void whoHasNoneGetsNoFurtherThanToAddOneAndThenOn() {
        assertThat(demand("EDITOR")).contains("People with these roles now have to sign in with a passkey.");
        var editor = new Visitor(port);
        editor.signIn("edith", SignedIn.PASSWORD);
        for (var path : new String[]{"/admin", "/admin/projects/essor", "/admin/import", "/admin/people"})
            assertThat(editor.get(path).location()).as(path).isEqualTo("/account?enrol");
        assertThat(editor.get("/account?enrol").text()).contains("Your role needs a passkey. Add one here");
        assertThat(editor.post("/account/display-name", "displayName", "Edith").location())
                .isEqualTo("/account?enrol");
        addPasskey(editor, 2);
        assertThat(editor.get("/admin").status()).isEqualTo(200);
    }

    @Test
    void whoHasOneGetsNowhereWithThePasswordAlone() {
        var before = signedIn("edith");
        addPasskey(before, 2);
        assertThat(demand("EDITOR", "REVIEWER")).contains("now have to sign in");
        var thief = new Visitor(port);
        thief.signIn("edith", SignedIn.PASSWORD);
        for (var path : new String[]{"/admin", "/account", "/account/confirmation"})
            assertThat(thief.get(path).location()).as(path).isEqualTo("/login?passkey");
        assertThat(thief.get("/login?passkey").text()).contains("the password alone is not enough");
        for (var path : new String[]{"/webauthn/register/options", "/webauthn/register",
                "/account/passkeys/new", "/account/password"})
            assertThat(new Caller(thief).send("POST", path, "application/json", "{}").statusCode()).as(path)
                    .isEqualTo(302);
        showPasskey(thief);
        assertThat(thief.get("/admin").status()).isEqualTo(200);
        thief.signIn("edith", SignedIn.PASSWORD);
        assertThat(thief.get("/admin").location()).isEqualTo("/login?passkey");
    }

    /** Instead of a device. */
    @SuppressWarnings("unchecked")
    private void showPasskey(Visitor visitor) {
        Session session = sessions
                .findById(new String(Base64.getDecoder().decode(visitor.session().orElseThrow())));
        session.setAttribute("eu.pescoportal.account.byPasskey", true);
        ((SessionRepository<Session>) sessions).save(session);
    }

    @Test
    void whatWasTypedWhenItWasDemandedIsKept() {
        var editor = signedIn("edith");
        editor.get("/admin/states/ee");
        demand("EDITOR");
        assertThat(editor.post("/admin/states/ee", "notes", "typed for an hour").location())
                .isEqualTo("/account?enrol");
        addPasskey(editor, 2);
        assertThat(editor.get("/admin/states/ee?continue").response().body()).contains("typed for an hour");
    }

    @Test
    void othersSignInAsBefore() {
        demand("ADMIN");
        assertThat(signedIn("edith").get("/admin").status()).isEqualTo(200);
        assertThat(ada.get("/admin/people").status()).as("added in this session").isEqualTo(200);
    }

    @Test
    void whoDemandsHasOneThemselvesAndTakesItBack() {
        SignedIn.account(jdbc, encoder, "berta", AccountRole.ADMIN);
        var berta = signedIn("berta");
        assertThat(berta.follow(berta.post("/admin/people/passkeys", "role", "ADMIN")).text())
                .contains("Add a passkey of your own first");
        assertThat(demand("ADMIN", "KING")).contains("One of the roles does not exist.");
        demand("ADMIN");
        assertThat(ada.get("/admin/people").page().select("input[name=role][checked][value=ADMIN]"))
                .hasSizeGreaterThan(0);
        assertThat(berta.get("/admin").location()).isEqualTo("/account?enrol");
        assertThat(demand()).contains("A passkey is demanded of nobody.");
        assertThat(berta.get("/admin").status()).isEqualTo(200);
    }

    @Test
    void anAdminRemovesThePasskeysOfWhoLostTheDevice() {
        var editor = signedIn("edith");
        addPasskey(editor, 2);
        demand("EDITOR");
        assertThat(ada.follow(ada.post("/admin/people/" + edith.id() + "/passkeys")).text())
                .contains("The passkeys of edith are removed");
        assertThat(editor.get("/account").location()).isEqualTo("/login");
        assertThat(signedIn("edith").get("/admin").location()).isEqualTo("/account?enrol");
    }
}
