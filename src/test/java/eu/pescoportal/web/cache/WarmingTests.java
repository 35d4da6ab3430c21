package eu.pescoportal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages that are ready before anybody asks for them. */
@NullUnmarked
@PortalTest
class WarmingTests {

    @LocalServerPort
    int port;
    @Autowired
    Answers answers;
    @Autowired
    Site site;
    @Autowired
    Making making;
    @Autowired
    WarmAddresses addresses;
    @Autowired
    MockMvcTester mvc;

    @Test
    void makesThemOfThePortalItselfAndAgainWhenTheyAreNoLongerTrue() throws Exception {
        var turned = new AtomicReference<>(new Turned(1, null));
        var told = new Site(site.address(), turned::get, site.clock());
        answers.forget();
        var warming = Thread.ofPlatform()
                .daemon()
                .start(new Warming(told, () -> List.of("/projects", "/projects/essor", "/nothing", "/about"),
                        making.password(), URI.create("http://localhost:" + port)));
        awaitWarm("/projects", "/projects/essor", "/about");
        answers.forget();
        Thread.sleep(1500);
        assertThat(isWarm("/projects")).as("nothing was published").isFalse();
        turned.set(new Turned(2, Instant.now()));
        Thread.sleep(1500);
        assertThat(isWarm("/projects")).as("the database is away").isFalse();
        turned.set(new Turned(2, null));
        awaitWarm("/projects", "/projects/essor", "/about");
        warming.interrupt();
        assertThat(warming.join(Duration.ofSeconds(10))).isTrue();
    }

    private record Turned(long revision, @Nullable Instant awaySince) implements Basis {}

    private void awaitWarm(String... paths) throws InterruptedException {
        for (var path : paths)
            for (int i = 0; i < 400 && !isWarm(path); i++)
                Thread.sleep(50);
        for (var path : paths)
            assertThat(isWarm(path)).as(path).isTrue();
    }

    private boolean isWarm(String path) {
        return answers.find(new Key(path, "", site.moment(), null)) != null;
    }

    @Test
    void beginsWithTheFrontPageAndLeavesOutNoPageOfTheSiteMap() throws Exception {
        var map = mvc.get().uri("/sitemap.xml").exchange().getResponse().getContentAsString();
        assertThat(addresses.paths()).startsWith("/", "/projects")
                .contains("/projects/essor", "/states/fr", "/partners/nato", "/history")
                .hasSize(map.split("<loc>", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, http://localhost:8080/p", "127.0.0.1, http://127.0.0.1:8080/p",
            "10.1.2.3, http://10.1.2.3:8080/p", "::, http://localhost:8080/p",
            "::1, 'http://[0:0:0:0:0:0:0:1]:8080/p'", ", http://localhost:8080/p"})
    void reachesThePortalWhereItListens(@Nullable String address, String reached) {
        assertThat(Warming.here(address == null ? null : InetAddress.ofLiteral(address), 8080, "/p"))
                .hasToString(reached);
    }
}
