package eu.pescoportal.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page whose address says more than its path: which day, which filters, which of several pages. */
public interface Addressed {

    /** The canonical address, with only what differs from the defaults. */
    Link address();

    /** The address that leads to the same on any later day, but for the day that it shows. */
    default Link lasting() {
        return address();
    }

    /** The day that it shows; null where it does not depend on one. */
    default @Nullable LocalDate day() {
        return null;
    }
}
