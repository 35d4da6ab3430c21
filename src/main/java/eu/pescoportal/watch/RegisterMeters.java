package eu.pescoportal.watch;

import eu.pescoportal.register.Snapshots;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What visitors read: which revision, and whether that is known to be the newest. */
@Component
@ConditionalOnProperty("portal.metrics.port")
class RegisterMeters implements MeterBinder {

    private final Snapshots snapshots;

    RegisterMeters(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        registry.gauge("portal.snapshot.revision", snapshots, RegisterMeters::revision);
        TimeGauge.builder("portal.snapshot.age", snapshots, TimeUnit.SECONDS, RegisterMeters::age)
                .description("For how long the snapshot has not been seen to be the newest")
                .register(registry);
        FunctionCounter.builder("portal.publications", snapshots, RegisterMeters::revision)
                .description("Publications of all instances so far, as far as this one knows")
                .register(registry);
    }

    /** Before there is a snapshot, to ask for one would ask the database. */
    private static double revision(Snapshots snapshots) {
        return snapshots.confirmed() == null ? 0 : snapshots.newest().revision();
    }

    private static double age(Snapshots snapshots) {
        var confirmed = snapshots.confirmed();
        return confirmed == null ? Double.NaN : Duration.between(confirmed, Instant.now()).toMillis() / 1e3;
    }
}
