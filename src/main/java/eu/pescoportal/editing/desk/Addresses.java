package eu.pescoportal.editing.desk;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;

/** Where the pages of the editors are, and what of the public ones they lead to. */
public final class Addresses {

    public static final String DESK = "/admin";

    /** Where sources are looked for while somebody types. */
    public static final String SOURCE_SUGGESTIONS = DESK + "/source-suggestions";

    /** What stands in place of a key while a record has none. */
    public static final String NEW = "new";

    private static final String RECORD = DESK + "/{kind:" + RecordKind.WORDS + "}/{key}";

    /** Patterns of the handlers. */
    public static final String FORM = RECORD;
    public static final String WITHDRAWAL = RECORD + "/withdrawal";
    public static final String DRAFT = DESK + "/drafts/{id:[0-9]{1,18}}";

    /** Below the address of a form: where its page keeps by itself what is typed. */
    private static final String COPY = "/working-copy";
    public static final String FORM_COPY = FORM + COPY;
    public static final String DRAFT_COPY = DRAFT + COPY;
    public static final String REVIEW = DRAFT + "/review";
    public static final String PREVIEW = DRAFT + "/preview";

    public static final String SETS = DESK + "/sets";
    public static final String SET = SETS + "/{id:[0-9]{1,18}}";

    private Addresses() {}

    public static String set(long id) {
        return SETS + "/" + id;
    }

    /** Where the page of a set shows what one of its drafts changes. */
    public static String inSet(long set, long draft) {
        return set(set) + "#draft-" + draft;
    }

    public static String draft(long id) {
        return DESK + "/drafts/" + id;
    }

    public static String review(long id) {
        return draft(id) + "/review";
    }

    public static String preview(long id) {
        return draft(id) + "/preview";
    }

    /** Where a form keeps what is typed. */
    public static String copy(String form) {
        return form + COPY;
    }

    public static String form(RecordRef record) {
        return DESK + record.path();
    }

    public static String newForm(RecordKind kind) {
        return DESK + "/" + kind.word() + "/" + NEW;
    }

    public static String withdrawal(RecordRef record) {
        return form(record) + "/withdrawal";
    }

    public static String history(RecordRef record) {
        return record.path() + "/history";
    }
}
