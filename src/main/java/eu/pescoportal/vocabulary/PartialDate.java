package eu.pescoportal.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as it is known: {@code 2019}, {@code 2020-03} or {@code 2018-03-06}. Where a day is
 * needed it stands for the first day of its period; it is always shown with the precision it has.
 */
public final class PartialDate implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(19|20)\\d{2}(-\\d{2}(-\\d{2})?)?");

    /** Each date is one object; there are some 80,000 from 1900 to 2099, so this cannot grow for ever. */
    private static final Map<String, PartialDate> ALL = new ConcurrentHashMap<>();

    private final String text;
    private final LocalDate firstDay;

    private PartialDate(String text, LocalDate firstDay) {
        this.text = text;
        this.firstDay = firstDay;
    }

    /**
     * @throws IllegalArgumentException
     *             if the text is none of the three forms, names a day that does not exist, or a year before
     *             1900 or after 2099, which is always a slip
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(String text) {
        var known = ALL.get(text);
        if (known != null) return known;
        var date = new PartialDate(text, firstDay(text));
        ALL.put(text, date);
        return date;
    }

    public static PartialDate of(LocalDate day) {
        return of(day.toString());
    }

    /** The day of a moment in Brussels. */
    public static PartialDate of(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZoneId.of("Europe/Brussels")));
    }

    public static @Nullable PartialDate ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    private static LocalDate firstDay(String text) {
        if (!FORM.matcher(text).matches())
            throw new IllegalArgumentException(
                    "Not a date like 2019, 2020-03 or 2018-03-06, from 1900 to 2099: " + text);
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no such date: " + text, e);
        }
    }

    @JsonValue
    public String text() {
        return text;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day of the period; the day itself where it is known to the day. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case 4 -> firstDay.plusYears(1).minusDays(1);
            case 7 -> firstDay.plusMonths(1).minusDays(1);
            default -> firstDay;
        };
    }

    /** Whether it is known to the day. */
    public boolean isDay() {
        return text.length() == 10;
    }

    /** Whether the period begins on that day or earlier. */
    public boolean hasBegunBy(LocalDate day) {
        return !firstDay.isAfter(day);
    }

    /** In words of that language: {@code 2019}, {@code March 2020}, {@code 6 March 2018}. */
    public String inWords(Locale locale) {
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(firstDay);
            default -> DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(firstDay);
        };
    }

    /** By first day; of two that begin together the less precise one comes first. */
    @Override
    public int compareTo(PartialDate other) {
        var byDay = firstDay.compareTo(other.firstDay);
        return byDay != 0 ? byDay : Integer.compare(text.length(), other.text.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
