package eu.pescoportal.database;

import org.slf4j.Logger;

/**
 * Work that is done again and again, and may fail as long as the database is away. A failure that lasts is
 * told once; whatever it is, the next time may succeed.
 */
public final class Recurring {

    private final Logger log;
    private final String failure;
    private volatile boolean failing; // each time may be on another thread

    /**
     * @param failure
     *            what does not happen meanwhile, as the log says it: "Newer publications cannot be seen"
     */
    public Recurring(Logger log, String failure) {
        this.log = log;
        this.failure = failure;
    }

    public void run(Runnable work) {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) log.warn("{}: {}", failure, e.getMessage());
            failing = true;
        }
    }
}
