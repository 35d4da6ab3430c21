package eu.pescoportal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a first visit costs who pays by the byte: the page, its sheets, its scripts, its sign; only flags are
 * left out.
 */
@PortalTest
class WeightTests {

    private static final int MOST = 60_000;

    @LocalServerPort
    int port;
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects?size=100", "/projects/military-mobility",
            "/projects/essor", "/states", "/states/fr", "/partners", "/partners/nato", "/sources",
            "/sources/cd-2018-340", "/about", "/about/coverage", "/about/timeline", "/about/claims",
            "/analysis", "/matrix", "/collaboration", "/timeline", "/compare", "/compare?state=at&state=se",
            "/compare?project=essor&project=crrt", "/about/data", "/history", "/history/1",
            "/events/2009-treaty-of-lisbon-opens-the-way", "/decisions/32018d0340", "/counts/2020",
            "/claims/b", "/commitments/20", "/accessibility", "/login"})
    void isLight(String address) throws IOException, InterruptedException {
        var page = sent(address);
        var weight = page.length;
        var html = Jsoup
                .parse(new String(new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes(), UTF_8));
        var parts = html.select("link[rel=stylesheet], link[rel=icon], script[src]");
        assertThat(parts).hasSizeGreaterThan(3);
        for (var part : parts)
            weight += sent(part.attr(part.hasAttr("src") ? "src" : "href")).length;
        assertThat(weight).as(address).isLessThanOrEqualTo(MOST);
    }

    /** As it is transferred. */
    private byte[] sent(String address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Encoding", "gzip")
                .build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        if (answer.body().length > 2048)
            assertThat(answer.headers().firstValue("Content-Encoding")).as(address).contains("gzip");
        return answer.body();
    }
}
