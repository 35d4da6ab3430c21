package eu.pescoportal.web;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so much be done at once as there is memory and processors for; the rest waits for its turn, for a
 * while. It is done on threads of its own: on the few that requests share it would keep all others from going
 * on, among them those that hold a connection to the database.
 */
public final class FewAtOnce {

    private final String what;
    private final int patienceInSeconds;
    private final ThreadPoolExecutor threads;

    /**
     * @param what
     *            is done, as the log says it and threads are called
     * @param waiting
     *            so many wait for their turn; who comes then is told at once
     */
    public FewAtOnce(String what, int most, int waiting, int patienceInSeconds) {
        this.what = what;
        this.patienceInSeconds = patienceInSeconds;
        this.threads = new ThreadPoolExecutor(most, most, 1, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name(what + "-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * What was begun is brought to its end, however long that takes.
     *
     * @throws BusyException
     *             if it is not begun in time
     */
    public <T extends @Nullable Object> T take(Callable<T> work) {
        try {
            var begun = new CountDownLatch(1);
            var turn = threads.submit(() -> {
                begun.countDown();
                return work.call();
            });
            if (begun.await(patienceInSeconds, TimeUnit.SECONDS)) return turn.get();
            turn.cancel(false);
            threads.purge(); // whoever no longer waits takes nobody's place
            throw new BusyException("Too much at once: " + what);
        } catch (RejectedExecutionException _) {
            throw new BusyException("Too much at once: " + what);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new BusyException("Interrupted while waiting for a turn: " + what);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
