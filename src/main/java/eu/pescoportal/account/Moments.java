package eu.pescoportal.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as the pages of the accounts write them, on the portal's clock. */
public record Moments(ZoneId zone) {

    public String inWords(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(at.atZone(zone));
    }
}
