package eu.pescoportal.web.cache;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where and when answers are made.
 *
 * @param address
 *            where the portal is reached
 */
record Site(URI address, Supplier<Basis> basis, Clock clock) {

    Moment moment() {
        return new Moment(basis.get().revision(), LocalDate.now(clock));
    }

    @Nullable
    Instant awaySince() {
        return basis.get().awaySince();
    }
}
