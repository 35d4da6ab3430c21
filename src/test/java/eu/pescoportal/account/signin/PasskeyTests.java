package eu.pescoportal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Caller;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
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

/**
 * What the addresses of the passkeys answer to what no browser sends; {@link AccountJourneyTests} has one.
 */
@NullUnmarked
@ChangingTest
class PasskeyTests {

    private static final String JSON = "application/json";
    /** No attestation; user present and verified; for localhost, with a key on P-256. */
    private static final String ATTESTATION = encoded(HexFormat.of()
            .parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158a4"
                    + "49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d97634500000000"
                    + "00".repeat(16) + "0020" + "ab".repeat(32) + "a501020326200121582"
                    + "06b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2962258204"
                    + "fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    Visitor anna;

    @BeforeEach
    void anna() {
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from user_entities").update();
        anna = signedIn("anna");
    }

    private Visitor signedIn(String name) {
        SignedIn.account(jdbc, encoder, name, AccountRole.EDITOR);
        var visitor = new Visitor(port);
        visitor.signIn(name, SignedIn.PASSWORD);
        visitor.get("/account");
        return visitor;
    }

    @ParameterizedTest
    @CsvSource({"/webauthn/register, /webauthn/register/options",
            "/login/webauthn, /webauthn/authenticate/options"})
    void refuseJunk(String path, String options) {
        var caller = new Caller(anna);
        var passkey = passkey("YQ", "x", "e30");
        for (var junk : List.of("", "{}", "[]", "null", "1", "{", "{\"publicKey\":null}",
                "{\"publicKey\":{}}", "{\"publicKey\":[]}", "{\"publicKey\":{\"label\":\"x\"}}",
                "{\"publicKey\":{\"label\":1,\"credential\":{}}}", passkey,
                passkey.replaceFirst("\"response\".*", "\"x\":1}}}"), passkey.replace(ATTESTATION, "YQ"),
                passkey.replaceFirst("\"attestationObject\":\"[^\"]*\",", ""), passkey.replace("YQ", "!"),
                "{\"id\":\"a\",\"rawId\":\"YQ\",\"type\":\"public-key\"}", "[".repeat(20_000)))
            for (var type : new String[]{JSON, null, "text/plain", "rubbish"}) {
                jdbc.sql("delete from sign_in_attempt").update();
                assertThat(caller.send("POST", options, JSON, "").statusCode()).isEqualTo(200);
                assertRefused(caller.send("POST", path, type, junk), 400, 401);
            }
    }

    private static void assertRefused(HttpResponse<String> answer, Integer... statuses) {
        assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) statuses);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body()).hasSizeBetween(50, 200)
                .contains("\"status\":" + answer.statusCode(), "\"detail\":\"");
    }

    @Test
    void areAskedForThirtyTimesAMinuteFromOneAddress() {
        var visitor = new Visitor(port);
        visitor.get("/login");
        for (int i = 0; i < 30; i++)
            assertThat(begin(visitor, "203.0.113.7:" + i).statusCode()).isEqualTo(200);
        var refused = begin(visitor, "203.0.113.7");
        assertRefused(refused, 429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(begin(visitor, "203.0.113.8").statusCode()).isEqualTo(200);
        jdbc.sql("update sign_in_attempt set last_at = last_at - interval '61 seconds'").update();
        assertThat(begin(visitor, "203.0.113.7").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> begin(Visitor who, String address) {
        return new Caller(who, address).send("POST", "/webauthn/authenticate/options", JSON, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webauthn/register", "/login/webauthn"})
    void refuseWhatIsLarge(String path) {
        var megabyte = "\"" + "a".repeat(1024 * 1024) + "\"";
        var caller = new Caller(anna);
        assertRefused(caller.send("POST", path, JSON, megabyte), 413);
        var inPieces = BodyPublishers
                .ofInputStream(() -> new ByteArrayInputStream(megabyte.getBytes(StandardCharsets.UTF_8)));
        assertRefused(caller.send("POST", path, JSON, inPieces), 411);
    }

    @Test
    void refuseWhatTheTableDoesNotTake() {
        assertRefused(register(anna, encoded(new byte[2000]), "x"), 400);
        assertRefused(register(anna, encoded(new byte[32]), "a\\u0000b"), 400);
        assertThat(register(anna, encoded(new byte[32]), "x").statusCode()).isEqualTo(200);
        assertRefused(register(anna, encoded(new byte[32]), "x"), 400);
        assertThat(anna.get("/account").page().select("input[name=id]")).hasSize(1);
    }

    @Test
    void areRemovedByTheirOwnersAlone() {
        var id = encoded(new byte[32]);
        register(anna, id, "x");
        assertRefused(new Caller(signedIn("bert")).send("DELETE", "/webauthn/register/" + id, null, ""), 403);
        for (var odd : new String[]{"a", "!!"})
            assertRefused(new Caller(anna).send("DELETE", "/webauthn/register/" + odd, null, ""), 400);
        assertThat(anna.get("/account").page().select("input[name=id]")).hasSize(1);
        assertThat(new Caller(anna).send("DELETE", "/webauthn/register/" + id, null, "").statusCode())
                .isEqualTo(204);
        assertThat(anna.get("/account").page().select("input[name=id]")).isEmpty();
    }

    static HttpResponse<String> register(Visitor who, String id, String label) {
        var caller = new Caller(who);
        var options = caller.send("POST", "/webauthn/register/options", JSON, "").body();
        var challenge = options.replaceFirst("(?s).*\"challenge\":\"([^\"]*)\".*", "$1");
        var client = """
                {"type": "webauthn.create", "challenge": "%s", "origin": "http://localhost:8080"}
                """.formatted(challenge);
        return caller.send("POST", "/webauthn/register", JSON,
                passkey(id, label, encoded(client.getBytes(StandardCharsets.UTF_8))));
    }

    private static String passkey(String id, String label, String client) {
        return ("{\"publicKey\":{\"label\":\"%s\",\"credential\":{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\","
                + "\"response\":{\"attestationObject\":\"%s\",\"clientDataJSON\":\"%s\",\"transports\":[\"internal\"]},"
                + "\"clientExtensionResults\":{}}}}").formatted(label, id, id, ATTESTATION, client);
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
