package eu.pescoportal.watch;

import eu.pescoportal.register.Snapshots;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well from the first snapshot on, whatever becomes of the database: pages are made from that. */
@Component("snapshot")
class SnapshotHealth implements HealthIndicator {

    private final Snapshots snapshots;

    SnapshotHealth(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Health health() {
        return (snapshots.confirmed() == null ? Health.outOfService() : Health.up()).build();
    }
}
