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
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as it is known: {@code 2019}, {@code 2020-03} or {@code 2018-03-06}. Where a day is
 * needed it stands for the first day of its period; it is always shown with the precision it has.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    /**
     * @throws IllegalArgumentException
     *             if the text is none of the three forms, names a day that does not exist, or a year before
     *             1900 or after 2099, which is always a slip
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        firstDay(text);
    }

    @JsonValue
    @Override
    public String text() {
        return text;
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The day of a moment in Brussels. */
    public static PartialDate of(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZoneId.of("Europe/Brussels")));
    }

    public static @Nullable PartialDate ofNullable(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    public LocalDate firstDay() {
        return firstDay(text);
    }

    private static LocalDate firstDay(String text) {
        try {
            if (text.matches("(19|20)\\d{2}")) return Year.parse(text).atDay(1);
            if (text.matches("(19|20)\\d{2}-\\d{2}")) return YearMonth.parse(text).atDay(1);
            if (text.matches("(19|20)\\d{2}-\\d{2}-\\d{2}")) return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no such date: " + text, e);
        }
        throw new IllegalArgumentException(
                "Not a date like 2019, 2020-03 or 2018-03-06, from 1900 to 2099: " + text);
    }

    /** Whether the period begins on that day or earlier. */
    public boolean hasBegunBy(LocalDate day) {
        return !firstDay().isAfter(day);
    }

    /** In words of that language: {@code 2019}, {@code March 2020}, {@code 6 March 2018}. */
    public String inWords(Locale locale) {
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(text));
            default -> DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(firstDay());
        };
    }

    /** By first day; of two that begin together the less precise one comes first. */
    @Override
    public int compareTo(PartialDate other) {
        var byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : Integer.compare(text.length(), other.text.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
