package eu.pescoportal.editing.form;

/** A value that can be chosen, and what it is called. */
public record Option(String value, String label) {}
