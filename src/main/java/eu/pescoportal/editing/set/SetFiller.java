package eu.pescoportal.editing.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts many changes at once into a set, for whoever makes them. */
@Component
public class SetFiller {

    private final DraftSets sets;
    private final DraftSetStore store;
    private final Drafts drafts;
    private final SetDrafts ofSets;
    private final Reviewer reviewer;
    private final Snapshots snapshots;

    SetFiller(DraftSets sets, DraftSetStore store, Drafts drafts, SetDrafts ofSets, Reviewer reviewer,
            Snapshots snapshots) {
        this.sets = sets;
        this.store = store;
        this.drafts = drafts;
        this.ofSets = ofSets;
        this.reviewer = reviewer;
        this.snapshots = snapshots;
    }

    /** The register as the set would leave it: what stands, with its drafts in place of what they change. */
    public Snapshot register(DraftSet set) {
        return reviewer.overlay(drafts.of(set.id()), snapshots.refreshed());
    }

    /** The same without one of its drafts: what that can refer to. */
    public Snapshot beside(long set, @Nullable Draft draft) {
        var others = drafts.of(set).stream().filter(d -> draft == null || d.id() != draft.id()).toList();
        return reviewer.overlay(others, snapshots.refreshed());
    }

    /** Does something with that register while nobody else changes the set. */
    @Transactional
    public <T> T inTurn(DraftSet set, Function<Snapshot, T> work) {
        sets.lock(set.id());
        return work.apply(register(set));
    }

    /**
     * Puts documents into the set as drafts of their records; a record that has one there is typed anew, and
     * what could not be read in that stays as it was typed. What says the same as what stands needs no draft.
     * What is wrong in the documents is told where the set is reviewed. One that was handed on is taken back
     * by that, also from the time that was set: nobody has seen what it says now.
     */
    @Transactional
    public void fill(DraftSet set, List<? extends Document> documents, List<RecordRef> withdrawn,
            Person author) {
        var now = sets.lock(set.id());
        if (now.progress().isHandedOn()) store.save(now.with(now.progress().takenBack()).approved(null));
        var register = snapshots.newest();
        withdrawn.forEach(record -> ofSets.withdraw(record, set, register, author));
        documents.forEach(document -> ofSets.put(document, set, register, author));
    }
}
