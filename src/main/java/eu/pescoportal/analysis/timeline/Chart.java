package eu.pescoportal.analysis.timeline;

import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two numbers over time: the projects that ran as the register knows them, and as official sources count
 * them.
 *
 * @param marks
 *            the numbers at the side
 */
record Chart(Axis axis, List<Steps> lines, List<Mark> marks) {

    private static final int STEP = 20;

    /**
     * @param y
     *            how far from the upper edge
     */
    record Mark(int number, String y) {}

    static Chart of(Years years, Axis axis) {
        var running = years.running();
        var official = new TreeMap<LocalDate, Integer>();
        for (var total : years.official())
            official.put(total.asOf().firstDay(), total.active());
        var highest = Stream.concat(running.values().stream(), official.values().stream())
                .mapToInt(n -> n)
                .max()
                .orElse(0);
        var most = (highest / STEP + 1) * STEP;
        return new Chart(axis,
                List.of(Steps.of("steps steps-running", axis, running, most),
                        Steps.of("steps steps-official", axis, official, most)),
                IntStream.rangeClosed(0, most / STEP)
                        .map(step -> step * STEP)
                        .mapToObj(number -> new Mark(number, (most - number) * 100 / most + "%"))
                        .toList());
    }
}
