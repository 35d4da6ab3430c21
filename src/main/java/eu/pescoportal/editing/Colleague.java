package eu.pescoportal.editing;

/**
 * Somebody who edits, as the others know them.
 *
 * @param active
 *            whether they can still sign in
 */
public record Colleague(long id, String name, boolean active) {}
