package eu.pescoportal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.web.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What visitors get of pages that are kept. */
@NullUnmarked
@PortalTest
class KeptAnswerTests {

    /** A parameter that no page takes and that no answer is kept with. */
    private static final String MADE_ANEW = "x=" + "x".repeat(201);

    @LocalServerPort
    int port;
    @Autowired
    Answers answers;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;
    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    /** A page that is to be kept is one more decision: it must say the same to everybody. */
    @Test
    void areTheseAndNoOthers() {
        var paths = new PublicAddresses(handlers).kept().collect(Collectors.toCollection(TreeSet::new));
        var lists = List.of("projects", "states", "partners", "sources", "participations", "links", "matrix",
                "collaboration", "compare", "changes", "timeline");
        var expected = new TreeSet<>(List.of("/", "/about", "/about/coverage", "/about/timeline",
                "/about/claims", "/about/data", "/accessibility", "/analysis", "/history", "/history.json",
                "/history.atom", "/corrections", "/corrections.json", "/corrections.atom", "/changes.atom",
                "/search.json", "/sitemap.xml", "/robots.txt", "/catalog.jsonld", "/openapi.json",
                "/projects/{slug}", "/projects/{slug}.json", "/projects/{slug}/brief",
                "/projects/{slug}/brief.pdf", "/projects/{slug}/changes.atom", "/states/{code}",
                "/states/{code}.json", "/states/{code}/brief", "/states/{code}/brief.pdf",
                "/states/{code}/changes.atom", "/partners/{key}", "/partners/{key}.json", "/sources/{key}",
                "/sources/{key}.json", "/{kind:" + RecordKind.WORDS + "}/{key}/history",
                "/{kind:" + RecordKind.WORDS + "}/{key}/history.json", "/register.json", "/register.zip",
                "/history/{revision:[1-9][0-9]{0,8}}", "/history/{revision:[1-9][0-9]{0,8}}.json",
                "/{kind:events|decisions|counts|claims|commitments}/{key}", "/events/{key}.json",
                "/decisions/{key}.json", "/counts/{key}.json", "/claims/{id}.json",
                "/commitments/{number}.json"));
        for (var list : lists)
            for (var ending : List.of("", ".json", ".csv", ".xlsx"))
                expected.add("/" + list + ending);
        assertThat(paths).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/projects/essor", "/login", "/account", "/setup", "/logout",
            "/admin/people", "/error", "/actuator/health", "/assets/css/portal.css", "/nothing",
            "/projects/essor/versions/1"})
    void areNeverThoseOfPeople(String path) {
        assertThat(new PublicAddresses(handlers).taken(path)).isNull();
    }

    /** No parameter of a page is lost on the way to what is kept of it. */
    @ParameterizedTest
    @ValueSource(strings = {"/?known=1",
            "/projects?q=radio&state=de&state=fr&match=any&without=at&role=member&domain=cyber&wave=2"
                    + "&status=ongoing&sort=-members&page=1&size=5&on=2024-01-01&checked=only&known=1",
            "/projects?group=baltic&atLeast=2&only=true&partner=nato&page=2&size=1", "/projects?page=3",
            "/projects/essor?on=2020-01-01&checked=only&known=1",
            "/states?on=2020-01-01&checked=only&known=1", "/states/fr?on=2020-01-01&checked=only",
            "/states/fr?known=1", "/partners?on=2020-01-01&checked=only",
            "/partners/nato?on=2021-01-01&known=1", "/partners/us?checked=only",
            "/sources?q=council&kind=act&language=en&sort=-facts&known=1", "/sources?page=2",
            "/sources/cd-2018-340?known=1", "/participations?state=de&on=2020-01-01&page=2&checked=only",
            "/links?partner=nato&domain=cyber&known=1", "/matrix?domain=cyber&page=2",
            "/matrix?q=radio&known=1", "/collaboration?state=de&on=2021-01-01&sort=name",
            "/timeline?on=2020-01-01&checked=only&known=1",
            "/changes?from=2021-11-16&to=2023-05-22&by=state&checked=only&known=1",
            "/changes?state=fi&domain=cyber&partner=us", "/changes?project=essor", "/compare?with=de&known=1",
            "/compare?state=se&state=at&on=2020-01-01&checked=only&known=1",
            "/compare?project=essor&project=crrt", "/states/fr/brief?on=2020-01-01&known=1&checked=only",
            "/projects/essor/brief?on=2020-01-01", "/history?kind=projects&since=2020-01-01&page=1&known=1",
            "/history?record=projects/essor&until=2030-01-01", "/corrections?page=1&kind=states",
            "/projects/essor/history?page=1&known=1", "/history/1?known=1", "/about?known=1",
            "/about/coverage?known=1", "/about/timeline?known=1", "/about/claims?known=1",
            "/about/data?known=1", "/accessibility?known=1", "/analysis?known=1", "/sitemap.xml?known=1",
            "/catalog.jsonld?known=1"})
    void sayWhatIsSaidWhereNothingIsKept(String address) throws IOException {
        var anew = wire.get(address + "&" + MADE_ANEW);
        assertThat(anew.status()).isEqualTo(200);
        assertThat(wire.get(address).body()).isEqualTo(anew.body().replace("&amp;" + MADE_ANEW, ""));
    }

    @Test
    void leadToTheDecisionThatWasChosenInAForm() throws IOException {
        assertThat(wire.get("/changes?fromDecision=2021-11-16&toDecision=2023-05-22").header("Location"))
                .isEqualTo("/changes?from=2021-11-16&to=2023-05-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects?state=ee", "/projects/essor", "/projects.json",
            "/projects.csv", "/projects.xlsx", "/states/fr/brief.pdf", "/history.atom"})
    void comePackedForThoseWhoTakeItSo(String address) throws Exception {
        answers.forget();
        for (var time : List.of("made", "kept")) {
            var plain = bytes(address, "identity");
            var packed = bytes(address, "gzip, deflate, br");
            for (var answer : List.of(plain, packed)) {
                assertThat(answer.headers().allValues("Vary")).as(time).containsExactly("accept-encoding");
                assertThat(answer.headers().allValues("Cache-Control"))
                        .containsExactly("public, max-age=0, stale-if-error=86400");
                assertThat(answer.headers().allValues("ETag")).singleElement()
                        .asString()
                        .matches("W/\"[0-9a-f]{32}\"");
                assertThat(answer.headers().firstValueAsLong("Content-Length"))
                        .hasValue(answer.body().length);
            }
            assertThat(packed.headers().firstValue("ETag")).isEqualTo(plain.headers().firstValue("ETag"));
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            if (packed.headers().firstValue("Content-Encoding").isEmpty()) {
                assertThat(address).matches(".*\\.(xlsx|pdf)");
                assertThat(packed.body()).isEqualTo(plain.body());
            } else
                assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                        .isEqualTo(plain.body());
        }
    }

    private HttpResponse<byte[]> bytes(String address, String encoding) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .header("Accept-Encoding", encoding)
                    .build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TAG|304", "\"a\", TAG|304", "\"a\",TAG ,W/\"b\"|304", "*|304",
            "STRONG|304", "\"a\"|200", "W/\"a\"|200", "TAGa|200", "a|200", "''|200", ",|200"})
    void areNotSentAgainToWhoHasThem(String known, int status) throws IOException {
        for (var address : List.of("/projects", "/projects?state=ee", "/projects.json")) {
            var tag = wire.get(address).header("ETag");
            var header = known.replace("TAG", tag).replace("STRONG", tag.substring(2));
            for (var method : List.of("GET", "HEAD")) {
                var again = wire.send(method, address, "If-None-Match: " + header);
                assertThat(again.status()).as(header).isEqualTo(status);
                assertThat(again.header("ETag")).isEqualTo(tag);
                assertThat(again.header("Cache-Control")).startsWith("public");
                assertThat(again.header("Vary")).isEqualTo("accept-encoding");
                if (status == 304) assertThat(again.body()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects.json", "/states/fr/brief.pdf", "/robots.txt"})
    void haveTheHeadersOfEveryAnswer(String address) throws IOException {
        var nothing = wire.get("/nothing");
        answers.forget();
        for (var time : List.of("made", "kept")) {
            var answer = wire.get(address);
            for (var header : List.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options",
                    "Referrer-Policy", "Permissions-Policy"))
                assertThat(answer.header(header)).as(time + " " + header)
                        .isNotEmpty()
                        .isEqualTo(nothing.header(header));
            assertThat(answer.head()).doesNotContain("Set-Cookie");
        }
    }

    @Test
    void sayWhichLanguageTheyAreIn() throws IOException {
        answers.forget();
        assertThat(wire.get("/projects").header("Content-Language")).isEqualTo("en-GB");
        assertThat(wire.get("/projects").header("Content-Language")).isEqualTo("en-GB");
        assertThat(wire.get("/projects.csv").header("Content-Language")).isEmpty();
    }
}
