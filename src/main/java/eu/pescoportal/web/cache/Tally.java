package eu.pescoportal.web.cache;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How many requests were answered in which way, and how long that took; costs a request next to nothing. */
@Component
public class Tally {

    /** How a request was answered. */
    public enum Way {
        /** With what was kept. */
        KEPT,
        /** A public address, whose answer was not kept. */
        MADE,
        /** For somebody signed in, or an address whose answers are not kept. */
        OWN,
        /** Nothing was made: one address, or all together, ask for too much. */
        REFUSED,
        /** A form, or whatever else is not reading. */
        SENT,
        /** With a file that never changes, or how the portal is. */
        FILE
    }

    /** One for each first digit of a status, and one for what is none. */
    private static final int OUTCOMES = 6;

    private record Cell(LongAdder count, LongAdder nanos) {}

    private final Cell[][] cells = IntStream.range(0, Way.values().length)
            .mapToObj(_ -> IntStream.range(0, OUTCOMES)
                    .mapToObj(_ -> new Cell(new LongAdder(), new LongAdder()))
                    .toArray(Cell[]::new))
            .toArray(Cell[][]::new);

    void count(Way way, int status, long nanos) {
        var digit = status / 100;
        var cell = cells[way.ordinal()][digit < OUTCOMES ? digit : 0];
        cell.count.increment();
        cell.nanos.add(nanos);
    }

    /**
     * @param digit
     *            the first one of the statuses
     */
    public long count(Way way, int digit) {
        return cells[way.ordinal()][digit].count.sum();
    }

    public long nanos(Way way, int digit) {
        return cells[way.ordinal()][digit].nanos.sum();
    }
}
