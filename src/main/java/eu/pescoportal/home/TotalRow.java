package eu.pescoportal.home;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an official source counts, beside what the register counts for the same day; no own count where the
 * source is not dated to the day.
 */
record TotalRow(CountDocument official, @Nullable Integer ownLaunched, @Nullable Integer ownActive,
        SourceDocument source) {

    static Optional<TotalRow> of(CountDocument official, Snapshot snapshot) {
        return snapshot.sources().find(official.source()).map(source -> {
            if (!official.asOf().isDay()) return new TotalRow(official, null, null, source);
            var view = snapshot.on(official.asOf().firstDay(), false);
            return new TotalRow(official, view.listed().cardinality(),
                    view.with(Status.ONGOING).cardinality(), source);
        });
    }

    public @Nullable Integer ownEnded() {
        return ownLaunched == null || ownActive == null ? null : ownLaunched - ownActive;
    }

    public boolean differs() {
        return differ(official.active(), ownActive) || differ(official.launched(), ownLaunched);
    }

    private static boolean differ(@Nullable Integer stated, @Nullable Integer own) {
        return stated != null && own != null && !stated.equals(own);
    }
}
