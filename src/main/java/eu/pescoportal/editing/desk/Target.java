package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.NewDraft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.copy.WorkingCopy;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a form is about, before and beside what was typed into it.
 *
 * @param key
 *            the record's; null while it is new
 * @param base
 *            the version that it starts from; 0 for a new record
 * @param restores
 *            the earlier version that it is filled from; 0 for none
 * @param draft
 *            null before the first save
 * @param saved
 *            the state of the draft that the editor saw
 * @param set
 *            that the draft is in, or is to begin in; null for none
 * @param form
 *            tells two presses of the button for one new record from two new records; else empty
 */
public record Target(RecordKind kind, @Nullable String key, int base, int restores, @Nullable Draft draft,
        int saved, @Nullable Long set, String form) {

    private static final int MOST_SAVES = 999_999_999;

    public static Target of(Draft draft) {
        return new Target(draft.kind(), draft.key(), draft.base(), 0, draft, draft.saved(), draft.set(), "");
    }

    public static Target ofNew(RecordKind kind, String form) {
        return new Target(kind, null, 0, 0, null, 0, null, form);
    }

    public static Target of(RecordRef record, int base, int restores) {
        return new Target(record.kind(), record.key(), base, restores, null, 0, null, "");
    }

    /** What was sent says which state of the draft it was typed over; none where that was the record. */
    public Target seen(Sent sent) {
        return new Target(kind, key, base, restores, draft, sent.number("saved", 0, MOST_SAVES, 0), set,
                form);
    }

    /** Filled with what an earlier version says, to be held against a later one. */
    public Target restoring(int version, int against) {
        return new Target(kind, key, against, version, draft, saved, set, form);
    }

    /** To begin in a set. */
    public Target in(@Nullable Long ofSet) {
        return new Target(kind, key, base, restores, draft, saved, ofSet, form);
    }

    /** Null while it is new. */
    public @Nullable RecordRef record() {
        return key == null ? null : new RecordRef(kind, key);
    }

    public String address() {
        var record = record();
        if (draft != null) return Addresses.draft(draft.id());
        return record == null ? Addresses.newForm(kind) : Addresses.form(record);
    }

    /** Where the same form is opened again. */
    public String place() {
        var which = restores > 0 ? "?restores=" + restores : form.isEmpty() ? "" : "?form=" + form;
        return address() + which;
    }

    /** What was typed into it in a window that shows that state of it. */
    public WorkingCopy copy(Form typed) {
        return new WorkingCopy(place(), draft == null ? null : draft.id(), kind, form, set, base, saved,
                typed, 0, Instant.EPOCH);
    }

    /** As it was when a working copy was begun that no draft was saved over. */
    public Target begunOn(int version) {
        return new Target(kind, key, key == null ? base : version, restores, draft, saved, set, form);
    }

    public NewDraft begun(Form typed, Proposal proposal) {
        var begun = key == null
                ? NewDraft.of(kind, typed, proposal, form)
                : NewDraft.of(kind, key, base, typed, proposal);
        return begun.in(set);
    }
}
