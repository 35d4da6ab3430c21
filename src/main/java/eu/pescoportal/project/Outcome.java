package eu.pescoportal.project;

/** How a project ended. */
public enum Outcome {
    COMPLETED, CLOSED, MERGED
}
