package eu.pescoportal.register;

import eu.pescoportal.web.cache.Basis;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Public answers are made from the newest snapshot. */
@Component
class NewestBasis implements Basis {

    private final Snapshots snapshots;

    NewestBasis(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public long revision() {
        return snapshots.newest().revision();
    }

    @Override
    public @Nullable Instant awaySince() {
        return null;
    }
}
