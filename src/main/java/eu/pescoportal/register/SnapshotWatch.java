package eu.pescoportal.register;

import eu.pescoportal.database.Recurring;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the register before the first visitor comes, and asks twice a second whether another instance has
 * published something.
 */
@Component
class SnapshotWatch implements SmartLifecycle {

    private final Snapshots snapshots;
    private final Searches searches;
    private final long pause;
    private @Nullable ScheduledExecutorService timer;
    private final Recurring looking = new Recurring(LoggerFactory.getLogger(SnapshotWatch.class),
            "Newer publications cannot be seen");

    SnapshotWatch(Snapshots snapshots, Searches searches, @Value("${portal.watch:500}") long milliseconds) {
        this.snapshots = snapshots;
        this.searches = searches;
        this.pause = milliseconds;
    }

    @Override
    public void start() {
        snapshots.refreshed();
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("snapshot-watch").factory());
        timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        looking.run(() -> {
            snapshots.refreshed();
            searches.follow();
        });
    }

    @Override
    public void stop() {
        if (timer != null) timer.shutdownNow();
        timer = null;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** Before the web server begins to answer, and after it has ended. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 4096;
    }
}
