package eu.pescoportal.vocabulary;

/** How a project stood on a day: ongoing, or ended by then with that outcome. */
public enum Status implements Word {
    ONGOING, COMPLETED, CLOSED, MERGED;

    public static Status of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    @Override
    public String message() {
        return "status." + word();
    }

    /**
     * The key of the message that names it.
     *
     * @param confirmed
     *            whether a source names it as running; without one, no more is known than that no closure is
     */
    public String message(boolean confirmed) {
        return this == ONGOING && !confirmed ? "status.unconfirmed" : message();
    }
}
