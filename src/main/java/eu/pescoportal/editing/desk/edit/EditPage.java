package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.copy.Window;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Hour;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.desk.Unsaved;
import eu.pescoportal.editing.form.Fields;
import eu.pescoportal.editing.form.MembershipWords;
import eu.pescoportal.editing.form.Options;
import eu.pescoportal.editing.form.RowNames;
import eu.pescoportal.editing.form.Section;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.LatestVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a record shows.
 *
 * @param latest
 *            the last version of the record; null for a new one
 * @param others
 *            what colleagues have open on the record
 * @param sets
 *            that the editor can put it into
 * @param window
 *            in which the form is shown
 * @param unsaved
 *            what was typed before and not saved; null for none
 */
record EditPage(Target target, @Nullable LatestVersion latest, List<Draft> others, List<DraftSet> sets,
        List<Notice> notices, Fields fields, Options options, RowNames names, Window window,
        @Nullable Unsaved unsaved, Clock clock) {

    /** Where what is typed is kept. */
    public String copyPath() {
        return Addresses.copy(target.address());
    }

    /** Of the message that says what the form has to do with a working copy. */
    public String unsavedCode() {
        return "form.unsaved." + Objects.requireNonNull(unsaved).state();
    }

    /** Of the button that throws the working copy away, by what the form shows then. */
    public String backCode() {
        var shown = unsaved != null && !unsaved.isShown()
                ? "offered"
                : draft() != null ? "draft" : key() == null ? "new" : "record";
        return "form.unsaved.back." + shown;
    }

    /** The form with a working copy that is only offered; null for none. */
    public @Nullable String unsavedPath() {
        return unsaved == null || unsaved.isShown() ? null : Unsaveds.path(target.place());
    }

    /** One more form for a new record, beside what was typed into this one; null for other records. */
    public @Nullable String blankPath() {
        return key() == null && draft() == null
                ? Addresses.newForm(kind()) + "?form=" + UUID.randomUUID()
                : null;
    }

    public String hour(Instant at, Locale locale) {
        return Hour.of(at, clock, locale);
    }

    /** The set that the draft is in; null for none. */
    public @Nullable DraftSet set() {
        return sets.stream().filter(set -> Objects.equals(set.id(), target.set())).findFirst().orElse(null);
    }

    public @Nullable String setPath() {
        var set = target.set();
        return set == null ? null : Addresses.set(set);
    }

    /** Where it goes is chosen when it begins; later it is moved on the next page. */
    public boolean canChooseSet() {
        return draft() == null && !sets.isEmpty();
    }

    public RecordKind kind() {
        return target.kind();
    }

    public @Nullable String key() {
        return target.key();
    }

    public @Nullable Draft draft() {
        return target.draft();
    }

    /** The name typed; where none is, the record's last one. */
    public String title() {
        var typed = fields.form().name();
        return typed.isEmpty() && latest != null ? latest.name() : typed;
    }

    /** The record does not stand now; publishing this puts it back. */
    public boolean isWithdrawn() {
        return latest != null && latest.withdrawn();
    }

    public boolean canBeWithdrawn() {
        return latest != null && !latest.withdrawn() && draft() == null;
    }

    public @Nullable String publicPath() {
        var record = target.record();
        return record == null ? null : record.path();
    }

    public @Nullable String historyPath() {
        var record = target.record();
        return record == null ? null : Addresses.history(record);
    }

    public @Nullable String withdrawalPath() {
        var record = target.record();
        return record == null ? null : Addresses.withdrawal(record);
    }

    /** Of a project, how much is known of its members, and why; null for any other record. */
    public @Nullable String membership() {
        return kind() == RecordKind.PROJECT
                ? new MembershipWords(fields.form(), fields.words()).text()
                : null;
    }

    /** By the lists that they show. */
    public SequencedMap<String, Section> sections() {
        return Section.of(fields);
    }
}
