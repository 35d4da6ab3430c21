package eu.pescoportal.home;

/** How dark the map shows a state: by the number of its running projects. */
enum Shade {
    FEW(0, 5), SOME(6, 10), MANY(11, 20), MOST(21, Integer.MAX_VALUE);

    /** The style of a state that takes no part in PESCO. */
    static final String OUTSIDE = "tile-outside";

    private final int least;
    private final int most;

    Shade(int least, int most) {
        this.least = least;
        this.most = most;
    }

    static Shade of(int projects) {
        var shade = FEW;
        while (projects > shade.most)
            shade = values()[shade.ordinal() + 1];
        return shade;
    }

    public String style() {
        return "tile-" + (ordinal() + 1);
    }

    /** The key of the message that says the numbers. */
    public String message() {
        return this == FEW ? "home.legend.few" : this == MOST ? "home.legend.most" : "home.legend.range";
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
