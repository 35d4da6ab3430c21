package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What visitors, robots and attackers send, over real HTTP: the server itself refuses some of it before any
 * page.
 */
@PortalTest
class BadInputTests {

    @LocalServerPort
    int port;
    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wave=abc | “wave” | “abc” | Allowed: 1, 2, 3, 4, 5, 6.",
            "wave=9 | “wave” | “9” | Allowed: 1, 2,", "state=xx | “state” | “xx” | Allowed: at, be,",
            "state=gb | “state” | “gb” | partner=gb", "state=uk | “state” | “uk” | partner=gb",
            "without=us | “without” | “us” | partner=us",
            "on=2021-13-45 | “on” | “2021-13-45” | There is no such day",
            "on=1990-01-01 | “on” | “1990-01-01” | from 2017-12-11",
            "on=2021 | “on” | “2021” | a day like 2021-11-16", "page=-1 | “page” | “-1” | from 1 to 100000",
            "page=0 | “page” | “0” | from 1", "page=1e3 | “page” | “1e3” | whole number",
            "size=100000 | “size” | “100000” | from 1 to 100",
            "status=foo | “status” | “foo” | ongoing, completed, closed, merged",
            "domain=sea | “domain” | “sea” | maritime",
            "role=boss | “role” | “boss” | coordinator, member, observer",
            "partner=zz | “partner” | “zz” | nato", "checked=yes | “checked” | “yes” | only",
            "sort=foo | “sort” | “foo” | relevance, name, -name", "match=some | “match” | “some” | all, any",
            "group=v4 | “group” | “v4” | visegrad, nordic, baltic, benelux, weimar, med",
            "only=yes | “only” | “yes” | true", "atLeast=2 | “atLeast” | “2” | none is named",
            "atLeast=0&state=ee | “atLeast” | “0” | from 1 to 27",
            "atLeast=two&state=ee | “atLeast” | “two” | whole number",
            "atLeast=3&state=de&state=fr&state=DE | “atLeast” | “3” | from 1 to 2, the number of states named",
            "atLeast=3&group=nordic&on=2023-05-22 | “atLeast” | “3” | from 1 to 2, the number of states named",
            "atLeast=1&state=ee&match=any | “atLeast” | “1” | cannot be given together with “match”",
            "atLeast=1&state=ee&match=all | “atLeast” | “1” | cannot be given together with “match”",
            "page=1&page=2 | “page” | “1, 2” | once only",
            "on=2019-01-01&on=2020-01-01 | “on” | “2019-01-01, 2020-01-01” | once only"})
    void namesTheParameterTheValueAndWhatIsAllowed(String query, String parameter, String value,
            String allowed) throws IOException {
        var answer = get("/projects?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(parameter, value, allowed, "<html lang=\"en\">");
        assertThat(get("/projects.json?" + query)).satisfies(twin -> {
            assertThat(twin.status()).isEqualTo(400);
            assertThat(twin.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(twin.body()).contains(parameter, allowed);
        });
        assertThat(get("/projects.csv?" + query)).satisfies(twin -> {
            assertThat(twin.status()).isEqualTo(400);
            assertThat(twin.header("Content-Type")).startsWith("text/plain");
        });
    }

    @Test
    void knowsNoTomorrow() throws IOException {
        assertThat(get("/projects?on=" + LocalDate.now(clock).plusDays(1)).status()).isEqualTo(400);
        assertThat(get("/projects?on=" + LocalDate.now(clock)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense=1", "state=EL", "STATUS=x", "page=1&page=1", "match=ANY&state=Fr",
            "only=TRUE", "group=Visegrad&atLeast=4", "atLeast=3&group=nordic&on=2023-05-23"})
    void forgivesWhatDoesNoHarm(String query) throws IOException {
        assertThat(get("/projects?" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00abc", "%27%22%3B--", "100%25", "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%E2%80%AEabc", "%D7%A9%D7%9C%D7%95%D7%9D", "%F0%9F%98%80", "%FF%FE", "%", "%zz", "%C0%AF",
            "a%0D%0ASet-Cookie:x", "%5C%5C", "%7B%7Bx%7D%7D", "%24%7B7*7%7D", "%F0%9F"})
    void neverFailsAtASearch(String q) throws IOException {
        for (var path : new String[]{"/projects", "/projects.json", "/projects.csv"}) {
            var answer = get(path + "?q=" + q);
            assertThat(answer.status()).as(path + q).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("<script>alert", "xception", "org.springframework");
        }
    }

    @Test
    void refusesAnOverlongSearchWithAPage() throws IOException {
        var answer = get("/projects?q=" + "a".repeat(10_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("at most 200 characters").hasSizeLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.json?q=", "/assets/css/portal.css", "/login"})
    void refusesAHeaderThatIsLongerThanAnyNeedsToBe(String path) throws IOException {
        var header = "Accept-Language: ";
        assertThat(new Wire(port).get(path, header + "a".repeat(9_000)).status()).isEqualTo(431);
        assertThat(new Wire(port).get(path, header + "a".repeat(8_000)).status()).isEqualTo(200);
        assertThat(new Wire(port).get(path, "Cookie: x=" + "a".repeat(9_000)).status())
                .as("cookies are nobody's choice")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/projects/%zz, 400", "/projects/%00, 400", "/projects//essor, 400", "/projects;x=1, 400",
            "/%2e%2e/etc/passwd, 400", "/projects/essor%, 400", "/nothing, 404", "/error, 404",
            "/actuator, 404", "/actuator/env, 404"})
    void answersBrokenAddressesWithAPage(String path, int status) throws IOException {
        var answer = get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>").doesNotContain("xception", "Tomcat", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/nothing", "/nothing", "/projects?wave=abc"})
    void saysOnErrorPagesTooWhenTheRegisterWasPublished(String path) throws IOException {
        assertThat(get(path).body()).contains("Register last published on");
    }

    @ParameterizedTest
    @CsvSource({"POST, /projects", "PUT, /projects/essor", "DELETE, /projects", "POST, /projects.json",
            "PATCH, /projects/essor"})
    void onlyReads(String method, String path) throws IOException {
        var answer = send(method, path);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/states/[x].json, 404, /states/%5Bx%5D.json",
            "/nothing/x%20y.json, 404, /nothing/x%20y.json"})
    void namesInFilesTheAddressThatWasAskedFor(String path, int status, String instance) throws IOException {
        var answer = get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("\"instance\":\"" + instance + "\"");
    }

    @Test
    void takesNoPatternForAType() throws IOException {
        for (var path : new String[]{"/projects", "/nothing", "/assets/nothing"})
            assertThat(send("POST", path, "Content-Type: */*").status()).as(path).isEqualTo(415);
    }

    @Test
    void readsNoFormThatNoAddressTakes() throws IOException {
        for (var method : new String[]{"PUT", "PATCH", "DELETE"}) {
            var answer = send(method, "/projects?x=", "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: 5\r\n\r\na=%zz");
            assertThat(answer.status()).as(method).isEqualTo(405);
        }
    }

    @Test
    void sendsSecurityHeadersAndNoCookie() throws IOException {
        for (var path : new String[]{"/projects", "/projects/essor", "/projects.json", "/nothing",
                "/assets/css/portal.css"}) {
            var answer = get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'",
                            "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void healthIsOpen() throws IOException {
        for (var path : new String[]{"/actuator/health", "/actuator/health/liveness",
                "/actuator/health/readiness"})
            assertThat(get(path).body()).contains("\"UP\"").doesNotContain("PostgreSQL");
    }

    private Wire.Answer get(String path) throws IOException {
        return send("GET", path);
    }

    private Wire.Answer send(String method, String path, String... headers) throws IOException {
        return new Wire(port).send(method, path, headers);
    }
}
