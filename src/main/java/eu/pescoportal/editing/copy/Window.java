package eu.pescoportal.editing.copy;

/**
 * A form as one page of a browser shows it.
 *
 * @param page
 *            tells it from other windows with the same form
 * @param kept
 *            the number of the working copy that it goes on from; 0 for none
 */
public record Window(String page, long kept) {}
