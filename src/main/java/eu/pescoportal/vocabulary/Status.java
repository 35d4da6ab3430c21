package eu.pescoportal.vocabulary;

import java.util.Locale;

/** How a project stood on a day: ongoing, or ended by then with that outcome. */
public enum Status {
    ONGOING, COMPLETED, CLOSED, MERGED;

    public static Status of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    /** The word of addresses and exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The key of the message that names it.
     *
     * @param confirmed
     *            whether a source names it as running; without one, no more is known than that no closure is
     */
    public String message(boolean confirmed) {
        return this == ONGOING && !confirmed ? "status.unconfirmed" : "status." + word();
    }
}
