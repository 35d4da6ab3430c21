package eu.pescoportal.register.search;

/** A record that a query met, and how well. */
public record Hit(Subject subject, Tier tier) {}
