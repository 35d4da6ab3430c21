package eu.pescoportal.vocabulary;

/** How a project ended. */
public enum Outcome {
    COMPLETED, CLOSED, MERGED
}
