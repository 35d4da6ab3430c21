package eu.pescoportal.editing;

/** Somebody who edits, as the others know them. */
public record Colleague(long id, String name) {}
