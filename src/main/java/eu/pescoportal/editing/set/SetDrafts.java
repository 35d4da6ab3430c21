package eu.pescoportal.editing.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.DraftStore;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.NewDraft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.register.Snapshot;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one draft that a set has of each record: how it comes into it, and how it goes. */
@Component
class SetDrafts {

    private final Drafts drafts;
    private final DraftStore store;
    private final Reviewer reviewer;
    private final Kinds kinds;

    SetDrafts(Drafts drafts, DraftStore store, Reviewer reviewer, Kinds kinds) {
        this.drafts = drafts;
        this.store = store;
        this.reviewer = reviewer;
        this.kinds = kinds;
    }

    /** Lets the set say that of a record. */
    void put(Document document, DraftSet set, Snapshot register, Person author) {
        var record = kinds.record(document);
        var there = find(record, set).orElse(null);
        var stands = register.shelf(record.kind()).find(record.key()).filter(document::equals).isPresent();
        if (there != null && !there.withdraws() && !stands) type(document, there, register);
        else {
            if (there != null) store.discard(there);
            if (!stands) store.begin(begun(record, Form.of(document), register).in(set.id()), author);
        }
    }

    /** Lets the set withdraw a record; one that is only new in it is simply forgotten. */
    void withdraw(RecordRef record, DraftSet set, Snapshot register, Person author) {
        var there = find(record, set).orElse(null);
        if (there != null && there.withdraws()) return;
        if (there != null) store.discard(there);
        register.shelf(record.kind())
                .published(record.key())
                .ifPresent(stands -> store
                        .begin(NewDraft
                                .withdrawing(record.kind(), record.key(), stands.number(),
                                        Form.of(stands.document()), Proposal.NONE)
                                .in(set.id()), author));
    }

    /** By its key, which that of a new record still has to be read from what was typed. */
    private Optional<Draft> find(RecordRef record, DraftSet set) {
        return drafts.of(set.id())
                .stream()
                .filter(draft -> draft.kind() == record.kind() && record.key()
                        .equals(draft.key() == null ? reviewer.document(draft).key() : draft.key()))
                .findFirst();
    }

    private void type(Document document, Draft draft, Snapshot register) {
        var record = draft.record();
        var base = record == null ? 0 : Math.max(draft.base(), number(record, register));
        store.save(draft.broughtTogether(base, reviewer.saying(draft, document)));
    }

    private static NewDraft begun(RecordRef record, Form form, Snapshot register) {
        var number = number(record, register);
        return number == 0
                ? NewDraft.of(record.kind(), form, Proposal.NONE, "")
                : NewDraft.of(record.kind(), record.key(), number, form, Proposal.NONE);
    }

    private static int number(RecordRef record, Snapshot register) {
        return register.latest(record).map(LatestVersion::number).orElse(0);
    }
}
