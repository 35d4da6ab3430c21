package eu.pescoportal.editing.desk.work;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.history.Publication;
import eu.pescoportal.record.RecordKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What waits, what was published last, what should be looked into.
 *
 * @param set
 *            that the records which are looked for are to come into; null for none
 * @param checks
 *            how many projects each check concerns
 * @param q
 *            what is searched for; empty for nothing
 * @param keptForms
 *            sent after the session had ended: the names of their records by where they are
 */
record DeskPage(Person reader, Work work, @Nullable Long set, List<Publication> latest,
        Map<Check, Long> checks, String q, List<DeskSearch.Found> found, @Nullable Notice notice,
        Map<String, String> keptForms, ZoneId zone) {

    public RecordKind[] kinds() {
        return RecordKind.values();
    }

    public String path(DraftSet set) {
        return Addresses.set(set.id());
    }

    public String newPath(RecordKind kind) {
        return Addresses.newForm(kind);
    }

    public String reviewPath(Draft draft) {
        return Addresses.review(draft.id());
    }

    /** Where the author goes on: what waits for a reviewer is only to be looked at. */
    public String path(Draft draft) {
        return draft.isSubmitted() || draft.withdraws() ? reviewPath(draft) : Addresses.draft(draft.id());
    }

    /** The form for those who may edit; else the page, or what there was before the record was withdrawn. */
    public String path(DeskSearch.Found found) {
        if (reader.isEditor()) return Addresses.form(found.record()) + (set == null ? "" : "?set=" + set);
        return found.stands() ? found.record().path() : Addresses.history(found.record());
    }

    public String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale).format(at.atZone(zone));
    }
}
