package eu.pescoportal.register;

import eu.pescoportal.register.document.SourceDocument;

import org.jspecify.annotations.Nullable;

/**
 * A source as a page cites it.
 *
 * @param place
 *            in the source; null where it is not known
 */
public record CitedSource(SourceDocument source, @Nullable String place) {}
