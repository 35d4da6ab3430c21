package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * What a draft begins with.
 *
 * @param key
 *            null for a new record
 * @param base
 *            the version it starts from; 0 for a new record
 * @param set
 *            that it comes into; null for none
 * @param formId
 *            of the form that it was typed into; empty where the record has a key
 */
public record NewDraft(RecordKind kind, @Nullable String key, int base, boolean withdraws, Form form,
        Proposal proposal, @Nullable Long set, String formId) {

    /** Of a new record. */
    public static NewDraft of(RecordKind kind, Form form, Proposal proposal, String formId) {
        return new NewDraft(kind, null, 0, false, form, proposal, null, formId);
    }

    /** Of another state of a record. */
    public static NewDraft of(RecordKind kind, String key, int base, Form form, Proposal proposal) {
        return new NewDraft(kind, key, base, false, form, proposal, null, "");
    }

    /** That asks to withdraw a record. */
    public static NewDraft withdrawing(RecordKind kind, String key, int base, Form form, Proposal proposal) {
        return new NewDraft(kind, key, base, true, form, proposal, null, "");
    }

    /** The same within a set, which says why. */
    public NewDraft in(@Nullable Long ofSet) {
        return new NewDraft(kind, key, base, withdraws, form, proposal, ofSet, formId);
    }
}
