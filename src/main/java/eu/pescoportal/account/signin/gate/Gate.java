package eu.pescoportal.account.signin.gate;

import eu.pescoportal.web.BusyException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets requests pass a few at a time, in the order in which they came; whoever waits holds nothing. */
class Gate {

    private final String who;
    private final Semaphore places;
    private final int patienceInSeconds;

    /**
     * @param who
     *            is too many, as the log says it
     */
    Gate(String who, int atOnce, int patienceInSeconds) {
        this.who = who;
        this.places = new Semaphore(atOnce, true);
        this.patienceInSeconds = patienceInSeconds;
    }

    /**
     * @throws BusyException
     *             if its turn does not come in time
     */
    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enters()) throw new BusyException("Too many at once: " + who);
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean enters() {
        try {
            return places.tryAcquire(patienceInSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
