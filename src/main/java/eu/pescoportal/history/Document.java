package eu.pescoportal.history;

/**
 * A record outside its tables: what files, forms, exports and comparisons hold. It is made from a version and
 * becomes one.
 */
public interface Document {

    /** The name by which others refer to the record; it never changes. */
    String key();

    /** Reports every rule that the document breaks by itself or against what it refers to. */
    void check(Problems problems, References references);
}
