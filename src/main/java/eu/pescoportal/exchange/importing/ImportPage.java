package eu.pescoportal.exchange.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which a file is chosen.
 *
 * @param kept
 *            those that were brought of late
 * @param wrong
 *            what is wrong with the one that was sent; null if nothing is
 */
record ImportPage(List<KeptFile> kept, @Nullable String wrong, ZoneId zone) {

    /** The columns of a table in order, and whether each line needs it. */
    public Column[] columns() {
        return Column.values();
    }

    public String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale).format(at.atZone(zone));
    }
}
