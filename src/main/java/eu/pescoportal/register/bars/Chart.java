package eu.pescoportal.register.bars;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many projects there were over time, as two lines of steps under one axis: as the register counts them,
 * and as official sources do.
 *
 * @param numbers
 *            at the side
 * @param stated
 *            where a source states a number
 */
public record Chart(Axis axis, Steps own, Steps official, List<Height> numbers, List<Dot> stated) {

    private static final int STEP = 20;

    /**
     * @param y
     *            how far from the upper edge
     */
    public record Height(int number, String y) {}

    public record Dot(String x, String y) {}

    /**
     * @param own
     *            from each day on, until the next
     * @param official
     *            the same; what is stated without a day is no part of it
     */
    public static Chart of(Axis axis, SortedMap<LocalDate, Integer> own,
            SortedMap<LocalDate, Integer> official) {
        var highest = Stream.concat(own.values().stream(), official.values().stream())
                .mapToInt(n -> n)
                .max()
                .orElse(0);
        var most = (highest / STEP + 1) * STEP;
        return new Chart(axis, Steps.of("chart-line chart-own", axis, own, most),
                Steps.of("chart-line chart-official", axis, official, most),
                IntStream.rangeClosed(0, most / STEP)
                        .map(step -> step * STEP)
                        .mapToObj(number -> new Height(number, height(number, most)))
                        .toList(),
                official.entrySet()
                        .stream()
                        .map(stated -> new Dot(axis.place(stated.getKey()), height(stated.getValue(), most)))
                        .toList());
    }

    private static String height(int number, int most) {
        return (most - number) * 1000 / most / 10.0 + "%";
    }
}
