package eu.pescoportal.register.search;

/** How well a query met a record, best first; each tier holds what the ones above it left. */
public enum Tier {

    /** The whole query is the record's key or one of its names. */
    EXACT,
    /** All words stand in its names. */
    NAME,
    /** All words stand in its names or are the whole name of something it belongs to. */
    LABEL,
    /** All words stand anywhere. */
    TEXT,
    /** All words stand in its names, if a typo in each is forgiven. */
    NAME_TYPO,
    /** All words stand anywhere, if a typo in each is forgiven. */
    TEXT_TYPO;

    public boolean isTypo() {
        return this == NAME_TYPO || this == TEXT_TYPO;
    }
}
