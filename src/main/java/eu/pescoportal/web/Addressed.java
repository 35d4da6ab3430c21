package eu.pescoportal.web;

/** A page whose address says more than its path: which day, which filters, which of several pages. */
public interface Addressed {

    /** The canonical address, with only what differs from the defaults. */
    Link address();
}
