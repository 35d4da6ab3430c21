package eu.pescoportal.analysis.compare;

import org.jspecify.annotations.Nullable;

/**
 * One of those that stand side by side, or the first cell of a row.
 *
 * @param shortName
 *            where there is little room
 * @param flag
 *            the style that shows it; null for what has none
 */
record Head(String name, @Nullable String shortName, String address, @Nullable String flag) {

    /** The shortest name it has. */
    public String label() {
        return shortName == null ? name : shortName;
    }
}
