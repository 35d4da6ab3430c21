package eu.pescoportal.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.pescoportal.web.Neighbourhood;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many more answers are made for each address: a bucket that fills slowly, and empties by one for each.
 */
class Allowances {

    /** An attacker with more networks than these is held up by what is made at once in all. */
    private static final int ADDRESSES = 50_000;

    private final double perNano;
    private final int burst;
    private final LongSupplier nanoTime;
    private final Cache<String, Bucket> buckets;

    Allowances(LimitProperties limits, LongSupplier nanoTime) {
        this.perNano = limits.perSecond() / (double) Duration.ofSeconds(1).toNanos();
        this.burst = limits.burst();
        this.nanoTime = nanoTime;
        // Whoever was not seen for so long has a full one again.
        var full = Duration.ofSeconds(1 + limits.burst() / limits.perSecond());
        this.buckets = Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(full).build();
    }

    /**
     * @return after how many seconds to ask again; 0 if one is taken now
     */
    long take(String address) {
        return buckets.get(Neighbourhood.of(address), _ -> new Bucket()).take();
    }

    private class Bucket {

        private double left = burst;
        private long since = nanoTime.getAsLong();

        synchronized long take() {
            var now = nanoTime.getAsLong();
            left = Math.min(burst, left + (now - since) * perNano);
            since = now;
            if (left < 1) return (long) Math.ceil((1 - left) / perNano / 1e9);
            left--;
            return 0;
        }
    }
}
