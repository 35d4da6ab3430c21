package eu.pescoportal.register;

import eu.pescoportal.database.Pulse;
import eu.pescoportal.web.cache.Basis;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Public answers are made from the newest snapshot, also while the database is away. */
@Component
class NewestBasis implements Basis {

    private final Snapshots snapshots;
    private final Pulse pulse;

    NewestBasis(Snapshots snapshots, Pulse pulse) {
        this.snapshots = snapshots;
        this.pulse = pulse;
    }

    @Override
    public long revision() {
        return snapshots.newest().revision();
    }

    @Override
    public @Nullable Instant awaySince() {
        return pulse.awaySince();
    }
}
