package eu.pescoportal.web;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.web.twin.Twins;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all twins have in common, over real HTTP. */
@PortalTest
class TwinTests {

    @LocalServerPort
    int port;
    @Autowired
    Twins twins;
    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/projects.csv?Status=closed Status status",
            "/projects.json?state=de&domian=cyber domian domain",
            "/projects.xlsx?partners=nato partners partner", "/states.json?chekced=only chekced checked",
            "/projects/essor.json?onn=2020-01-01 onn on", "/sources.json?lang=fr lang language",
            "/history.json?untill=2026-01-01 untill until", "/history.atom?sinse=2026-01-01 sinse since",
            "/search.json?query=radio query q", "/states/fi/brief.pdf?onn=2020-01-01 onn on"})
    void namesTheUnknownParameterAndTheNearest(String address, String unknown, String nearest)
            throws IOException {
        var answer = wire.get(address);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("no parameter “" + unknown + "”",
                "nearest that it takes is “" + nearest + "”");
    }

    /** Whatever twins there will be. */
    @Test
    void refusesWhatItDoesNotKnowAtEachTwin() throws IOException {
        assertThat(twins.handlers().keySet()).contains("/projects.csv", "/corrections.atom");
        for (var pattern : twins.handlers().keySet()) {
            var address = pattern.replaceAll("\\{kind:[^}]*}", "projects")
                    .replaceAll("\\{revision:.*}", "1")
                    .replaceAll("\\{(key|slug|code|id|number)}", "nothing");
            var answer = wire.get(address + "?nonsense=1");
            assertThat(answer.status()).as(address).isEqualTo(400);
            assertThat(answer.body()).as(address).contains("“nonsense”");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects/essor", "/states", "/history", "/about"})
    void ignoresOnAPageWhatItDoesNotKnow(String address) throws IOException {
        assertThat(wire.get(address + "?nonsense=1").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects.csv?state=de&page=2&size=5&on=2020-01-01&checked=only&known=1",
            "/projects/essor.json?on=2020-01-01&known=1", "/sources.json?kind=act&known=1&page=1",
            "/states.json?on=2020-01-01", "/partners/nato.json?checked=only", "/history.json?kind=projects",
            "/projects/essor/history.json?page=1", "/search.json?q=es"})
    void takesWhatThePageTakes(String address) throws IOException {
        assertThat(wire.get(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects.json", "/projects.csv", "/projects.xlsx", "/projects/essor.json",
            "/history.atom", "/projects/nothing.json", "/projects.csv?x=1"})
    void mayBeReadByOtherSites(String address) throws IOException {
        assertThat(wire.get(address, "Origin: https://example.org").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        var preflight = wire.send("OPTIONS", address, "Origin: https://example.org",
                "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: if-none-match");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/admin", "/login", "/actuator/health"})
    void keepsPagesFromOtherSites(String address) throws IOException {
        assertThat(wire.get(address, "Origin: https://example.org").head()).doesNotContain("Access-Control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects/essor", "/projects.json", "/projects.csv",
            "/projects/essor.json", "/states/de", "/history", "/history.atom", "/sitemap.xml", "/robots.txt",
            "/search.json?q=es", "/about/data", "/states/fi/brief.pdf"})
    void answersHeadAsItAnswersGet(String address) throws IOException {
        var get = wire.get(address);
        var head = wire.send("HEAD", address);
        assertThat(head.body()).isEmpty();
        for (var header : List.of("ETag", "Content-Type", "Cache-Control", "Content-Length"))
            assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
        var tag = get.header("ETag");
        assertThat(tag).startsWith("W/\"");
        for (var method : List.of("GET", "HEAD")) {
            var again = wire.send(method, address, "If-None-Match: " + tag);
            assertThat(again.status()).as(method).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/nothing", "/projects/%zz", "/admin"})
    void repeatsNoRequest(String address) throws IOException {
        var answer = wire.send("TRACE", address, "Cookie: SESSION=secret");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.head() + answer.body()).doesNotContain("secret", "Allow:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects.json", "/projects/essor", "/nothing",
            "/assets/css/portal.css", "/robots.txt", "/favicon.ico", "/actuator/health", "/login"})
    void allowsOnlyWhatWorks(String address) throws IOException {
        for (var asking : List.of("OPTIONS", "TRACE", "POST", "DELETE", "PATCH")) {
            var allowed = wire.send(asking, address).header("Allow");
            if (allowed.isEmpty()) continue;
            for (var method : allowed.split(", *"))
                assertThat(wire.send(method, address).status())
                        .as(asking + " says " + allowed + ": " + method)
                        .isNotIn(404, 405, 501);
        }
    }
}
