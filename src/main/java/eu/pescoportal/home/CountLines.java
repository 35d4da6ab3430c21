package eu.pescoportal.home;

import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of active projects over time as two lines of steps: as official sources state it, and as the
 * register counts it. The drawing is 1,000 wide and 200 high. What is stated without a day is in no line.
 *
 * @param stated
 *            where a source states a number
 */
record CountLines(String official, String own, List<Mark> stated, List<Mark> years, List<Mark> numbers,
        Count lastStated, Count lastOwn) {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final int HEIGHT = 200;
    private static final int STEP = 20;

    /**
     * A place in the drawing: across in per cent, down in its own measure; {@code word} is what stands there.
     */
    record Mark(String x, String y, String word) {}

    /** How many projects were active from a date on. */
    record Count(PartialDate date, int active) {}

    static CountLines of(List<TotalRow> totals, List<OwnCount> steps, LocalDate today) {
        var stated = totals.stream()
                .map(TotalRow::official)
                .filter(total -> total.active() != null && total.asOf().isDay())
                .map(total -> new Count(total.asOf(), Objects.requireNonNull(total.active())))
                .toList();
        var own = steps.stream().map(step -> new Count(step.date(), step.active())).toList();
        var most = Stream.concat(stated.stream(), own.stream()).mapToInt(Count::active).max().orElse(1);
        var scale = new Scale(ChronoUnit.DAYS.between(START, today), (most / STEP + 1) * STEP);
        return new CountLines(scale.path(stated), scale.path(own), stated.stream().map(scale::mark).toList(),
                IntStream.rangeClosed(START.getYear(), today.getYear()).mapToObj(scale::year).toList(),
                IntStream.iterate(STEP, n -> n < scale.top, n -> n + STEP).mapToObj(scale::number).toList(),
                stated.getLast(), own.getLast());
    }

    private record Scale(long days, int top) {

        private double across(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(START, day) / days;
        }

        private long down(int number) {
            return Math.round(HEIGHT - (double) HEIGHT * number / top);
        }

        /** From the first count to the right edge; a count holds until the next one. */
        String path(List<Count> counts) {
            var path = new StringBuilder();
            for (var count : counts) {
                var x = Math.round(across(count.date.firstDay()) * 1000);
                path.append(path.isEmpty() ? "M" + x + " " : "H" + x + "V").append(down(count.active));
            }
            return path.append("H1000").toString();
        }

        Mark mark(Count count) {
            return new Mark(percent(count.date.firstDay()), down(count.active) + "", count.active + "");
        }

        Mark year(int year) {
            return new Mark(percent(LocalDate.of(year, 1, 1)), "", year + "");
        }

        Mark number(int number) {
            return new Mark("", down(number) + "", number + "");
        }

        private String percent(LocalDate day) {
            return Math.round(across(day) * 10_000) / 100.0 + "%";
        }
    }
}
