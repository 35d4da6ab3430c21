package eu.pescoportal.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page whose address says more than its path: which day, which filters, which of several pages. */
public interface Addressed {

    /** The canonical address, with only what differs from the defaults. */
    Link address();

    /** The day that it shows; null where it does not depend on one. */
    default @Nullable LocalDate day() {
        return null;
    }
}
