package eu.pescoportal.account;

import eu.pescoportal.web.BusyException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so much be done at once with passwords as there is memory and processors for; the rest waits for
 * its turn. It is done on threads of its own: on the few that requests share it would keep all others from
 * going on, among them those that hold a connection to the database.
 */
final class Turns {

    /** What one hash takes, see {@link PasswordConfiguration}. */
    static final int KIBIBYTES = 19 * 1024;

    private static final int WAITING = 500;
    private static final int PATIENCE_IN_SECONDS = 20;

    private static final ExecutorService THREADS = threads(
            most(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors()));

    private Turns() {}

    /** An eighth of the memory is theirs, and more than there are processors would only be slower. */
    static int most(long memory, int processors) {
        return (int) Math.max(1, Math.min(processors, memory / 8 / (KIBIBYTES * 1024L)));
    }

    private static ExecutorService threads(int most) {
        var pool = new ThreadPoolExecutor(most, most, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("password-", 1).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    static <T extends @Nullable Object> T take(Callable<T> work) {
        try {
            var turn = THREADS.submit(work);
            try {
                return turn.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            } finally {
                turn.cancel(false);
            }
        } catch (RejectedExecutionException | TimeoutException _) {
            throw new BusyException("Too many passwords at once");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new BusyException("Interrupted while a password waits for its turn");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
