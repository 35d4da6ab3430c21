package eu.pescoportal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.Visitor;
import eu.pescoportal.register.Snapshots;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;

@NullUnmarked
@PortalTest
class ReadinessTests {

    @LocalServerPort
    int port;
    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void itIsNotReadyBeforeThereIsASnapshot() {
        var snapshots = beans.createBean(Snapshots.class);
        var health = new SnapshotHealth(snapshots);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        snapshots.refreshed();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void healthIsOnThePublicPortAndNothingElseOfTheActuator() {
        var visitor = new Visitor(port);
        for (var probe : new String[]{"", "/readiness", "/liveness"})
            assertThat(visitor.get("/actuator/health" + probe).response().body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("snapshot", "PostgreSQL");
        for (var other : new String[]{"", "/prometheus", "/metrics", "/env", "/info", "/loggers", "/shutdown",
                "/health/snapshot", "/health/db"})
            assertThat(visitor.get("/actuator" + other).status()).as(other).isEqualTo(404);
    }
}
