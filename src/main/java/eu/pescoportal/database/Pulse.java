package eu.pescoportal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, asked twice a second. While it is silent, whoever needs it is told so at
 * once, and whoever waits for it waits no longer.
 */
@Component
public class Pulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private @Nullable Question question;
    private @Nullable GuardedDataSource guarded;
    private @Nullable Thread thread;
    private volatile boolean silent;
    private volatile boolean refusing;
    private volatile @Nullable Instant awaySince;

    /** Null while it answers, and takes new connections. */
    public @Nullable Instant awaySince() {
        return awaySince;
    }

    /** Whether it is pointless to ask it anything. */
    boolean isSilent() {
        return silent;
    }

    /** Somebody was given no new connection; the next look asks for one too, until there is one. */
    void doubt() {
        refusing = true;
    }

    DataSource guard(HikariDataSource pool) {
        question = new Question(pool);
        return guarded = new GuardedDataSource(pool, this);
    }

    @Override
    public void start() {
        if (question == null || guarded == null) return;
        var asking = question;
        var cut = guarded;
        thread = Thread.ofPlatform().daemon().name("database-pulse").start(() -> {
            try (asking) {
                while (true) {
                    look(asking, cut);
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void look(Question asking, GuardedDataSource cut) {
        try {
            asking.ask();
            silent = false;
        } catch (SQLException e) {
            silent = true;
            lost(e);
            cut.abortAll();
            return;
        }
        try {
            if (refusing) asking.connect();
            refusing = false;
            found();
        } catch (SQLException e) {
            lost(e);
        }
    }

    private void lost(SQLException e) {
        if (awaySince != null) return;
        awaySince = Instant.now();
        log.warn("The database does not answer: {}", e.getMessage());
    }

    private void found() {
        if (awaySince == null) return;
        awaySince = null;
        log.info("The database answers again");
    }

    @Override
    public void stop() {
        if (thread != null) thread.interrupt();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Begins before anybody reads the register, and ends after. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
