package eu.pescoportal;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts who is inside of something at the same time, where only a few are to be. */
public final class Inside {

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();

    /** Goes in, stays and leaves. */
    public void stay(long milliseconds) {
        all.incrementAndGet();
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            now.decrementAndGet();
        }
    }

    public int mostAtOnce() {
        return most.get();
    }

    public int all() {
        return all.get();
    }
}
