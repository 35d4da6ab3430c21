package eu.pescoportal.register.bars;

/**
 * A day that is marked.
 *
 * @param href
 *            the drawing of the mark, one of those in {@code fragments/bars.html}
 */
public record Mark(String href, String x) {

    public static final String END = "#mark-end";
    public static final String EVENT = "#mark-event";
    /** Initial and full operational capability. */
    public static final String IOC = "#mark-ioc";
    public static final String FOC = "#mark-foc";
}
