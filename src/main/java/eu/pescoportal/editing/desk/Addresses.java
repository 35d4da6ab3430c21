package eu.pescoportal.editing.desk;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;

/** Where the pages of the editors are, and what of the public ones they lead to. */
final class Addresses {

    static final String DESK = "/admin";

    /** Where sources are looked for while somebody types. */
    static final String SOURCE_SUGGESTIONS = DESK + "/source-suggestions";

    /** What stands in place of a key while a record has none. */
    static final String NEW = "new";

    private static final String RECORD = DESK + "/{kind:projects|states|partners|sources}/{key}";

    /** Patterns of the handlers. */
    static final String FORM = RECORD;
    static final String WITHDRAWAL = RECORD + "/withdrawal";
    static final String DRAFT = DESK + "/drafts/{id:[0-9]{1,18}}";
    static final String REVIEW = DRAFT + "/review";

    private Addresses() {}

    static String draft(long id) {
        return DESK + "/drafts/" + id;
    }

    static String review(long id) {
        return draft(id) + "/review";
    }

    static String form(RecordRef record) {
        return DESK + record.path();
    }

    static String newForm(RecordKind kind) {
        return DESK + "/" + kind.word() + "/" + NEW;
    }

    static String withdrawal(RecordRef record) {
        return form(record) + "/withdrawal";
    }

    static String history(RecordRef record) {
        return record.path() + "/history";
    }
}
