package eu.pescoportal.editing.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was done, as those who did it today would say it. */
public final class Hour {

    private Hour() {}

    /** The hour, and the day if that is not today. */
    public static String of(Instant at, Clock clock, Locale locale) {
        var when = at.atZone(clock.getZone());
        var today = when.toLocalDate().equals(LocalDate.now(clock));
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMMM, HH:mm", locale).format(when);
    }
}
