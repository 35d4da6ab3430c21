package eu.pescoportal.register.bars;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The time that bars are drawn over: from the beginning of 2017, the year in which PESCO was established, to
 * the day asked for. What lies outside is cut off.
 *
 * @param years
 *            where each begins
 * @param labels
 *            those of them that are named: as many as have room
 */
public record Axis(LocalDate day, List<Year> years, List<Year> labels) {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int MOST_LABELS = 12;
    /** In hundredths of a percent: a label that begins later would be cut off. */
    private static final int LAST_LABEL = 95_00;

    /** A year and where it begins. */
    public record Year(String year, String place) {}

    public static Axis until(LocalDate day) {
        var axis = new Axis(day, List.of(), List.of());
        var years = IntStream.rangeClosed(FIRST.getYear(), day.getYear()).boxed().toList();
        var step = Math.ceilDiv(years.size(), MOST_LABELS);
        return new Axis(day, years.stream().map(axis::year).toList(),
                years.stream()
                        .filter(year -> (year - FIRST.getYear()) % step == 0)
                        .filter(year -> axis.hundredths(LocalDate.of(year, 1, 1)) <= LAST_LABEL)
                        .map(axis::year)
                        .toList());
    }

    private Year year(int year) {
        return new Year(Integer.toString(year), place(LocalDate.of(year, 1, 1)));
    }

    /** Where a day is: {@code 11.75%}. */
    public String place(LocalDate date) {
        return percent(hundredths(date));
    }

    /**
     * A bar in that style; none where nothing of it would be seen.
     *
     * @param to
     *            the first day that no longer counts; null for what lasts
     */
    public Optional<Bar> bar(String style, LocalDate from, @Nullable LocalDate to) {
        var begin = hundredths(from);
        var end = to == null ? 100_00 : hundredths(to);
        return begin < end
                ? Optional.of(new Bar(style, percent(begin), percent(end - begin), percent(end)))
                : Optional.empty();
    }

    /** A mark in that style; none where the day is still to come. */
    public Optional<Mark> mark(String style, LocalDate date) {
        return date.isAfter(day) ? Optional.empty() : Optional.of(new Mark(style, place(date)));
    }

    /** Whether a day is not before the first that is drawn. */
    public boolean hasBegunBy(LocalDate date) {
        return !date.isBefore(FIRST);
    }

    /** Where a day is, in hundredths of a percent. */
    int hundredths(LocalDate date) {
        var share = (double) ChronoUnit.DAYS.between(FIRST, date) / ChronoUnit.DAYS.between(FIRST, day);
        return (int) Math.round(Math.clamp(share, 0, 1) * 100_00);
    }

    private static String percent(int hundredths) {
        return "%d.%02d%%".formatted(hundredths / 100, hundredths % 100);
    }
}
