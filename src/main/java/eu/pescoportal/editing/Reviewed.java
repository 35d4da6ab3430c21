package eu.pescoportal.editing;

/** Something held against what stands, to be decided on. */
public interface Reviewed {

    /** Names what was seen, so that nobody decides on anything else. */
    String state();
}
