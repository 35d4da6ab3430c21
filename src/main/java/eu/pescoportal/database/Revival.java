package eu.pescoportal.database;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the portal's own PostgreSQL again when it has ended without being told to by the portal. If that
 * happens again and again, something is wrong that a person must look at.
 */
class Revival implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Revival.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_IN_AN_HOUR = 5;

    private final EmbeddedDatabase database;
    private final Runnable giveUp;
    private final Deque<Long> times = new ArrayDeque<>();

    /**
     * @param giveUp
     *            ends the portal
     */
    Revival(EmbeddedDatabase database, Runnable giveUp) {
        this.database = database;
        this.giveUp = giveUp;
    }

    /** Until it is interrupted, or gives up. */
    @Override
    public void run() {
        try {
            while (database.isAlive() || isRevived(System.nanoTime()))
                Thread.sleep(PAUSE);
            log.error(
                    "The portal ends, since its PostgreSQL cannot be kept running. See what that says at the"
                            + " end of {}",
                    database.log());
            giveUp.run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Told by the clock that nobody sets. */
    private boolean isRevived(long now) throws InterruptedException {
        times.removeIf(time -> now - time > HOUR.toNanos());
        if (times.size() == MOST_IN_AN_HOUR) return false;
        times.add(now);
        log.error(
                "The portal's PostgreSQL has ended, and is started again. See what it says at the end of {}",
                database.log());
        while (System.nanoTime() - now < PATIENCE.toNanos()) {
            try {
                database.restart();
                log.info("The portal's PostgreSQL runs again");
                return true;
            } catch (IOException e) { // what is left of the one before may still be ending
                log.debug("It does not start yet", e);
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }
}
