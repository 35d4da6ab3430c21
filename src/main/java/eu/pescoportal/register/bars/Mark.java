package eu.pescoportal.register.bars;

/**
 * A day that is marked.
 *
 * @param href
 *            the drawing of the mark, one of those in {@code fragments/bars.html}
 */
public record Mark(String href, String x) {

    public static final String END = "#mark-end";
}
