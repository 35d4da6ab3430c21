package eu.pescoportal.register.bars;

/**
 * A stretch of time as it is drawn.
 *
 * @param style
 *            the class of the style sheet that says how
 * @param x
 *            where it begins
 * @param end
 *            where it ends
 */
public record Bar(String style, String x, String width, String end) {}
