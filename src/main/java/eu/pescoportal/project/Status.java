package eu.pescoportal.project;

import java.util.Locale;

/** How a project stood on a day: ongoing, or ended by then with that outcome. */
enum Status {
    ONGOING, COMPLETED, CLOSED, MERGED;

    /** The word of addresses and exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
