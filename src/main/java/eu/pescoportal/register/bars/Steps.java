package eu.pescoportal.register.bars;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A number over time as a line of steps, in a drawing of {@value #WIDTH} by {@value #HEIGHT} that is
 * stretched to its place.
 *
 * @param style
 *            the class of the style sheet that says how
 * @param path
 *            as SVG writes it
 */
public record Steps(String style, String path) {

    public static final int WIDTH = 10_000;
    public static final int HEIGHT = 1_000;

    /**
     * @param values
     *            from each day on, until the next
     * @param most
     *            the number at the upper edge
     */
    public static Steps of(String style, Axis axis, SortedMap<LocalDate, Integer> values, int most) {
        var path = new StringBuilder();
        values.forEach((day, value) -> {
            var y = HEIGHT - value * HEIGHT / most;
            path.append(path.isEmpty()
                    ? "M" + axis.hundredths(day) + " " + y
                    : "H" + axis.hundredths(day) + "V" + y);
        });
        return new Steps(style, path.isEmpty() ? "" : path + "H" + WIDTH);
    }
}
