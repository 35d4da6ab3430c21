package eu.pescoportal.exchange.importing;

import eu.pescoportal.editing.set.DraftSet;
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
 * @param set
 *            that it is to come into; null for a new one
 */
record ImportPage(List<KeptFile> kept, @Nullable String wrong, Asked asked, @Nullable DraftSet set,
        ZoneId zone) {

    /** Takes a file, to be held against what is asked for. */
    public String action() {
        return asked.link(ImportController.PATH).toString();
    }

    public String path(KeptFile file) {
        return asked.link(file.path()).toString();
    }

    /** The columns of a table in order, and whether each line needs it. */
    public Column[] columns() {
        return Column.values();
    }

    public String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale).format(at.atZone(zone));
    }
}
