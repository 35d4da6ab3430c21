package eu.pescoportal.history;

/**
 * One published state of a record.
 *
 * @param withdrawn
 *            the publication ended this version, and nothing came in its place
 */
record PublishedVersion(int number, boolean withdrawn, Imprint imprint) {}
