package eu.pescoportal.project.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the list, folded in the rail.
 *
 * @param chosen
 *            how many values are, in words; null for none
 * @param hint
 *            null for none
 */
record ListFilter(String label, @Nullable String chosen, @Nullable String hint, List<Choice> choices) {}
