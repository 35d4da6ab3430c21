package eu.pescoportal.project;

/**
 * What ties a partner to a project. The first three are a third State's way in, from the last to the first
 * step.
 */
public enum LinkKind {
    PARTICIPATES, APPROVED, REQUESTED, SUPPORTED, WORKS_WITH
}
