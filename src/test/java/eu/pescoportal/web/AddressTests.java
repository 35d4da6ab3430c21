package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One address for each thing, and what is said of those that are none. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class AddressTests {

    @LocalServerPort
    int port;
    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/projects/ /projects", "/Projects /projects",
            "/projects.CSV /projects.csv", "/projects/essor/ /projects/essor",
            "/projects/ESSOR /projects/essor", "/admin/projects/ESSOR /admin/projects/essor",
            "/states/DE.json /states/de.json", "/projects/essor. /projects/essor",
            "/projects/essor, /projects/essor", "/projects/essor) /projects/essor",
            "/projects/essor] /projects/essor", "/projects/essor%3E. /projects/essor",
            "/projects/essor%E2%80%9D /projects/essor", "/projects/essor/history/ /projects/essor/history",
            "/PROJECTS/?q=Radio. /projects?q=Radio.", "/projects?state=de). /projects?state=de",
            "/about/. /about", "/login/ /login", "/setup?token=AbC-d_1. /setup?token=AbC-d_1",
            "/setup/?token=AbC] /setup?token=AbC", "/history.atom, /history.atom",
            "/states/EL.json /states/gr.json", "/states/el/history /states/gr/history",
            "/admin/partners/UK /admin/partners/gb"})
    void leadsToTheCanonicalAddress(String asked, String canonical) throws IOException {
        for (var method : new String[]{"GET", "HEAD"}) {
            var answer = wire.send(method, asked);
            assertThat(answer.status()).as(asked).isEqualTo(308);
            assertThat(answer.header("Location")).isEqualTo(canonical);
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    /** What a search ends in was typed, and two slashes would lead to another host. */
    @ParameterizedTest
    @ValueSource(strings = {"/projects?q=U.S.", "/sources?q=(a)", "/history?record=projects/essor/", "/",
            "//evil.example/", "/%5Cevil.example/", "/projects;a=1/", "/assets/css/Portal.css",
            "/webauthn/register/YQ"})
    void leavesOthersAlone(String path) throws IOException {
        assertThat(wire.get(path).status()).isNotEqualTo(308);
    }

    @Test
    void keepsNoTokenInACache() throws IOException {
        assertThat(wire.get("/setup?token=AbC.").header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/states/DE", "/states/el", "/states/gb", "/partners/uk", "/projects/ESSOR",
            "/projects?q=", "/projects/essor/versions/1", "/admin", "/account", "/login", "/projects",
            "/projects/essor", "/projects.json", "/projects/essor.json", "/history.atom", "/sitemap.xml",
            "/robots.txt", "/nothing", "/projects/%zz"})
    void neverRepeatsAHost(String path) throws IOException {
        for (var headers : new String[][]{{"Host: evil.example"},
                {"X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-Port: 99"},
                {"Forwarded: host=evil.example"}, {"Host: evil.example", "X-Forwarded-For: 9.9.9.9"}}) {
            var answer = wire.get(path, headers);
            assertThat(answer.head() + answer.body()).as(path).doesNotContain("evil.example");
            if (!answer.header("Location").isEmpty())
                assertThat(answer.header("Location")).as(path).matches("/[^/].*");
        }
    }

    @Test
    void writesNothingOfAnAddressThatNobodyKnowsIntoTheLog(CapturedOutput log) throws IOException {
        var before = log.getAll().length();
        for (var path : new String[]{"/nothing", "/wp-login.php", "/projects/nothing", "/assets/nothing.css",
                "/webjars/nothing.js", "/actuator/env", "/admin/nothing", "/nothing.json"})
            wire.get(path);
        for (var path : new String[]{"/", "/projects/", "/assets/", "/webjars/", "/projects?x=",
                "/projects.json?"})
            wire.get(path + "a".repeat(60_000));
        for (var method : new String[]{"POST", "OPTIONS", "TRACE", "PROPFIND"})
            wire.send(method, "/" + "a".repeat(60_000));
        for (var path : new String[]{"/", "/projects", "/nothing"})
            wire.get(path, "Accept: text/html;q=nonsense");
        assertThat(log.getAll().substring(before)).isEmpty();
    }
}
