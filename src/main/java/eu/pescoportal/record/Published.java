package eu.pescoportal.record;

/**
 * A document as it was published.
 *
 * @param number
 *            of the version: 1, 2, …
 * @param revision
 *            the one that published it
 */
public record Published<D extends Document>(D document, int number, long revision) {}
