package eu.pescoportal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Prometheus is told, and that the dashboard and the alerts ask for nothing else. */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = {"test.database=metrics", "portal.metrics.port=0"})
@DirtiesContext
class MetricsTests {

    private static final Pattern NAME = Pattern.compile("\\b(?:portal|jvm|process|system)_\\w+");

    @LocalServerPort
    int port;
    @Autowired
    MetricsServer metrics;

    @Test
    void theyAreAtTheirOwnPortAndNowhereElse() {
        var prometheus = new Visitor(metrics.port());
        assertThat(prometheus.get("/actuator/prometheus").header("Content-Type"))
                .startsWith("text/plain; version=0.0.4");
        for (var other : List.of("/", "/actuator/prometheus/", "/actuator/health", "/projects"))
            assertThat(prometheus.get(other).status()).as(other).isEqualTo(404);
        assertThat(new Visitor(port).get("/actuator/prometheus").status()).isEqualTo(404);
    }

    @Test
    void requestsAreCountedByHowTheyAreAnswered() {
        var visitor = new Visitor(port);
        var kept = value("portal_requests_seconds_count{kind=\"kept\",outcome=\"2xx\"}");
        var made = value("portal_requests_seconds_count{kind=\"made\",outcome=\"2xx\"}");
        var absent = value("portal_requests_seconds_count{kind=\"own\",outcome=\"4xx\"}");
        for (int i = 0; i < 3; i++)
            visitor.get("/projects?state=lt&size=7");
        visitor.get("/nothing");
        assertThat(value("portal_requests_seconds_count{kind=\"made\",outcome=\"2xx\"}")).isEqualTo(made + 1);
        assertThat(value("portal_requests_seconds_count{kind=\"kept\",outcome=\"2xx\"}")).isEqualTo(kept + 2);
        assertThat(value("portal_requests_seconds_count{kind=\"own\",outcome=\"4xx\"}"))
                .isEqualTo(absent + 1);
        assertThat(value("portal_requests_seconds_sum{kind=\"made\",outcome=\"2xx\"}")).isPositive();
        assertThat(value("portal_cache_bytes{part=\"filters\"}")).isPositive();
    }

    @Test
    void aWrongPasswordIsCountedAndTheRegisterIsTold() {
        var wrong = value("portal_sign_in_failures_total{reason=\"wrong\"}");
        new Visitor(port).signIn("nobody", "not the password");
        assertThat(value("portal_sign_in_failures_total{reason=\"wrong\"}")).isEqualTo(wrong + 1);
        assertThat(value("portal_snapshot_revision")).isEqualTo(1);
        assertThat(value("portal_publications_total")).isEqualTo(1);
        assertThat(value("portal_snapshot_age_seconds")).isBetween(0.0, 10.0);
        assertThat(value("portal_database_away")).isZero();
        assertThat(value("portal_connections")).isPositive();
    }

    @Test
    void dashboardAndAlertsAskForWhatThereIs() throws Exception {
        var there = afterAPause();
        var dashboard = JsonMapper.shared()
                .readTree(Files.readString(Path.of("docs/monitoring/dashboard.json")));
        var panels = StreamSupport.stream(dashboard.get("panels").spliterator(), false).toList();
        assertThat(panels).hasSizeGreaterThan(10);
        for (JsonNode panel : panels)
            for (var target : panel.get("targets"))
                assertThat(there).as(panel.get("title").asString())
                        .containsAll(found(target.get("expr").asString()));
        assertThat(alerts()).hasSize(4).allSatisfy(alert -> {
            assertThat(there).containsAll(found(String.valueOf(alert.get("expr"))));
            assertThat(alert).containsKeys("alert", "for", "labels", "annotations");
        });
    }

    @Test
    void theDocumentListsAllOfOurs() throws IOException {
        var document = Files.readString(Path.of("docs/operations.md"));
        assertThat(found(text()).stream().filter(name -> name.startsWith("portal_")))
                .allSatisfy(name -> assertThat(document).contains("`" + name));
    }

    /** Pauses of the collector are told only after the first one. */
    private Set<String> afterAPause() throws InterruptedException {
        System.gc();
        var there = found(text());
        for (int i = 0; i < 100 && !there.contains("jvm_gc_pause_seconds_sum"); i++) {
            Thread.sleep(100);
            there = found(text());
        }
        return there;
    }

    private static List<Map<String, Object>> alerts() throws IOException {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file = new Yaml()
                .load(Files.readString(Path.of("docs/monitoring/alerts.yml")));
        return file.get("groups").getFirst().get("rules");
    }

    private static Set<String> found(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text() {
        return new Visitor(metrics.port()).get("/actuator/prometheus").response().body();
    }

    private double value(String name) {
        return text().lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }
}
