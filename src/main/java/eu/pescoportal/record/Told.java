package eu.pescoportal.record;

import java.util.Set;

/**
 * What a row says, in a sentence.
 *
 * @param components
 *            the names of those that the sentence tells; the rest of the row is told behind it
 */
public record Told(String sentence, Set<String> components) {}
