package eu.pescoportal.register.search;

/** A record that the index knows. */
public record Subject(Entry.Kind kind, String key, String name) {}
