package eu.pescoportal.source;

import org.jspecify.annotations.Nullable;

/**
 * A fact in words.
 *
 * @param lead
 *            stands before the text, outside its link
 * @param path
 *            where more is said of it; null where that is the project under whose name it stands
 * @param place
 *            in the source; null where it is not known
 */
record FactLine(String lead, String text, @Nullable String path, @Nullable String place, boolean checked) {}
