package eu.pescoportal.vocabulary;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as people write it; what could be two days is refused with both of them. */
public sealed interface TypedDate {

    record Known(PartialDate date) implements TypedDate {}

    /** The day first, or the month first. */
    record Ambiguous(PartialDate dayFirst, PartialDate monthFirst) implements TypedDate {}

    /** Like 31 February. */
    record NoSuchDay() implements TypedDate {}

    record Unreadable() implements TypedDate {}

    Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?");
    Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.] ?)([0-9]{1,2})\\2([0-9]{4})");
    Pattern MONTH_AND_YEAR = Pattern.compile("([0-9]{1,2})[-/.] ?([0-9]{4})");
    Pattern DAY_IN_WORDS = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|\\.)? (\\p{L}{3,9})\\.?,? ([0-9]{4})");
    Pattern MONTH_IN_WORDS = Pattern
            .compile("(\\p{L}{3,9})\\.?(?: ([0-9]{1,2})(?:st|nd|rd|th)?)?,? ([0-9]{4})");

    static TypedDate of(String typed) {
        var text = PlainText.code(typed);
        return match(YEAR_FIRST, text).map(m -> read(m.group(1), m.group(2), m.group(3)))
                .or(() -> match(YEAR_LAST, text).map(TypedDate::yearLast))
                .or(() -> match(MONTH_AND_YEAR, text).map(m -> read(m.group(2), m.group(1), null)))
                .or(() -> match(DAY_IN_WORDS, text).map(m -> inWords(m.group(3), m.group(2), m.group(1))))
                .or(() -> match(MONTH_IN_WORDS, text).map(m -> inWords(m.group(3), m.group(1), m.group(2))))
                .orElseGet(Unreadable::new);
    }

    /** The date, if it can only be that one. */
    static Optional<PartialDate> known(String typed) {
        return of(typed) instanceof Known(var date) ? Optional.of(date) : Optional.empty();
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        var matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** With full stops the day is first everywhere; with anything else only if it can be nothing else. */
    private static TypedDate yearLast(MatchResult m) {
        var dayFirst = read(m.group(4), m.group(3), m.group(1));
        if (m.group(2).startsWith(".")) return dayFirst;
        return switch (read(m.group(4), m.group(1), m.group(3))) {
            case Known(var other) when dayFirst instanceof Known(var date) ->
                date.equals(other) ? dayFirst : new Ambiguous(date, other);
            case Known monthFirst -> monthFirst;
            default -> dayFirst;
        };
    }

    private static TypedDate inWords(String year, String month, @Nullable String day) {
        var name = Words.lower(month);
        return Arrays.stream(Month.values())
                .filter(m -> Words.lower(m.name()).startsWith(name)
                        || m == Month.SEPTEMBER && name.equals("sept"))
                .findFirst()
                .map(m -> read(year, String.valueOf(m.getValue()), day))
                .orElseGet(Unreadable::new);
    }

    private static TypedDate read(String year, @Nullable String month, @Nullable String day) {
        var y = Integer.parseInt(year);
        if (y < 1900 || y > 2099) return new Unreadable();
        if (month == null) return new Known(PartialDate.of(year));
        var m = Integer.parseInt(month);
        if (m < 1 || m > 12) return new Unreadable();
        if (day == null) return new Known(PartialDate.of(YearMonth.of(y, m).toString()));
        var d = Integer.parseInt(day);
        if (d < 1 || d > 31) return new Unreadable();
        return d > YearMonth.of(y, m).lengthOfMonth()
                ? new NoSuchDay()
                : new Known(PartialDate.of(LocalDate.of(y, m, d)));
    }
}
