package eu.pescoportal.register;

import org.jspecify.annotations.Nullable;

/**
 * A number that stands for a source where it is cited, and leads to the list of sources.
 *
 * @param text
 *            the number, with the place in the source where that is known
 * @param title
 *            of the source, and who published it
 * @param id
 *            where the source is cited for the first time, to which the list leads back; null elsewhere
 */
public record Reference(String text, String title, String href, @Nullable String id) {}
