package eu.pescoportal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.web.Wire;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody asks first with all that can be forged; others read afterwards, and find nothing of it. */
@NullUnmarked
@PortalTest
class HostileRequestTests {

    private static final List<String> ADDRESSES = List.of("/", "/projects", "/projects?state=ee",
            "/projects?q=radio", "/projects/essor", "/projects/essor?on=2020-01-01",
            "/states/fr?checked=only", "/partners/nato", "/sources?q=council", "/matrix?domain=cyber",
            "/compare?state=se&state=at", "/changes?from=2021-11-16", "/history", "/projects/essor/history",
            "/about/data", "/analysis", "/projects.json?state=ee", "/projects.csv", "/changes.atom",
            "/states/fr/brief", "/sitemap.xml", "/catalog.jsonld", "/robots.txt", "/openapi.json");

    private static final Map<String, Wire.Answer> USUAL = new HashMap<>();

    @LocalServerPort
    int port;
    @Autowired
    Answers answers;
    Wire wire;

    @BeforeEach
    void readAsUsual() throws IOException {
        wire = new Wire(port);
        if (!USUAL.isEmpty()) return;
        answers.forget();
        for (var address : ADDRESSES)
            USUAL.put(address, wire.get(address));
    }

    static Stream<Arguments> forged() {
        return Stream.of(lines("Host: evil.example"), lines("Host: evil.example:99"),
                lines("X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-Port: 99",
                        "X-Forwarded-Prefix: /evil", "X-Forwarded-For: 9.9.9.9, evil"),
                lines("Forwarded: host=evil.example;proto=https;for=evil"),
                lines("X-Original-URL: /evil", "X-Rewrite-URL: /evil", "X-Host: evil.example"),
                lines("Accept-Language: fr, evil"),
                lines("User-Agent: evil", "Referer: http://evil.example/"),
                lines("Cookie: SESSION=evil; JSESSIONID=evil; lang=fr; theme=evil"),
                lines("Cookie: SESSION=00000000-0000-0000-0000-000000000000"),
                lines("Cookie: SESSION=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"),
                lines("Cookie: ;;=,\"evil"), lines("Accept: application/json, evil/evil"),
                lines("Accept-Encoding: br, evil, identity;q=0"), lines("Accept-Encoding: gzip;q=0, *;q=0"),
                lines("Range: bytes=0-10", "If-Range: evil"), lines("If-None-Match: *"),
                lines("If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT", "If-Match: evil"),
                lines("X-HTTP-Method-Override: DELETE", "X-Method-Override: DELETE"),
                lines("Origin: http://evil.example", "Access-Control-Request-Method: PUT"),
                lines("Authorization: Basic ZXZpbDpldmls"), lines("X-Requested-With: XMLHttpRequest"),
                lines("Content-Type: application/x-www-form-urlencoded", "Content-Length: 0"),
                lines("Portal-Own: evil", "Portal-Database: evil"), lines("X-Evil: " + "evil".repeat(5000)));
    }

    record Arguments(String[] headers) {

        @Override
        public String toString() {
            return Arrays.stream(headers).map(line -> line.substring(0, Math.min(60, line.length()))).toList()
                    + "";
        }
    }

    private static Arguments lines(String... headers) {
        return new Arguments(headers);
    }

    @ParameterizedTest
    @MethodSource("forged")
    void leavesNothingOfItsHeadersForOthers(Arguments forged) throws IOException {
        answers.forget();
        for (var address : ADDRESSES) {
            var hostile = wire.send(address.length() % 2 == 0 ? "GET" : "HEAD", address, forged.headers());
            assertThat(hostile.head() + hostile.body()).as(address).doesNotContain("evil");
            assertUsual(address, wire.get(address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil=1", "utm_source=evil&fbclid=evil", "STATE=evil", "q%5B%5D=evil", "evil",
            "_method=DELETE&evil=1", "%65vil=%65vil", "lang=evil&locale=evil&theme=evil",
            "evil=%00%0d%0aevil", "jsessionid=evil", "evil=evil&evil=evil&evil=evil"})
    void leavesNothingOfUnknownParametersForOthers(String parameters) throws IOException {
        answers.forget();
        for (var address : ADDRESSES) {
            var hostile = wire.get(address + (address.contains("?") ? "&" : "?") + parameters);
            if (address.matches("/[a-z/]*\\.(json|csv|atom)(\\?.*)?"))
                assertThat(hostile.status()).as(address).isEqualTo(400);
            else if (hostile.status() != 302) { // to the address without empty parameters
                assertThat(hostile.status()).as(address).isEqualTo(200);
                assertThat(hostile.head() + hostile.body()).as(address).doesNotContain("evil");
            }
            assertUsual(address, wire.get(address));
        }
    }

    /** Nothing that is refused, missing or moved is kept, whoever asks for it first. */
    @Test
    void keepsNoRefusal() throws IOException {
        for (var address : List.of("/projects?wave=evil", "/projects.json?evil=1", "/projects/evil",
                "/states/el", "/projects?q=", "/projects/essor/versions/1", "/projects?on=2999-01-01",
                "/projects?q=%zz", "/projects/%65ssor", "/projects?q=" + "a".repeat(201), "/nothing",
                "/projects;evil=1", "/projects?state=de&state=xx")) {
            answers.forget();
            wire.get(address);
            assertThat(answers.weight(true) + answers.weight(false)).as(address).isZero();
        }
    }

    /** However often its address is written in other ways, a page is there once. */
    @Test
    void cannotFillTheMemoryWithOnePage() throws IOException {
        answers.forget();
        wire.get("/projects?state=de&state=fr&domain=cyber");
        var once = answers.weight(true);
        for (var same : List.of("domain=cyber&state=fr&state=de", "state=FR&state=de&state=de&domain=CYBER",
                "state=%64e&domain=cyber&state=fr%20", "x=1&state=de&y=2&state=fr&domain=cyber&x=3"))
            assertThat(wire.get("/projects?" + same).status()).isEqualTo(200);
        assertThat(once).isPositive();
        assertThat(answers.weight(true)).isEqualTo(once);
    }

    @Test
    void keepsApartWhatIsComparedInAnotherOrder() throws IOException {
        assertThat(wire.get("/compare?state=se&state=at").body())
                .isNotEqualTo(wire.get("/compare?state=at&state=se").body());
    }

    /** As it was when nobody had asked for anything else. */
    private static void assertUsual(String address, Wire.Answer answer) {
        var usual = USUAL.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.body()).as(address).isEqualTo(usual.body());
        assertThat(withoutDate(answer.head())).as(address).isEqualTo(withoutDate(usual.head()));
    }

    private static List<String> withoutDate(String head) {
        return head.lines().filter(line -> !line.startsWith("Date:")).sorted().toList();
    }
}
