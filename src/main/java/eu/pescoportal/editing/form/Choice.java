package eu.pescoportal.editing.form;

/** A value that can be chosen in a field, and whether it is. */
public record Choice(String value, String label, boolean chosen) {}
