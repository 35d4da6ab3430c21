package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.DraftStore;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sets that somebody can put a draft into, wherever a draft begins or is moved. */
@Component
public class SetChoice {

    /** Of the field by which one is chosen, in forms and addresses. */
    public static final String FIELD = "set";

    private final DraftSets sets;
    private final SetFiller filler;
    private final DraftStore store;
    private final Snapshots snapshots;

    SetChoice(DraftSets sets, SetFiller filler, DraftStore store, Snapshots snapshots) {
        this.sets = sets;
        this.filler = filler;
        this.store = store;
        this.snapshots = snapshots;
    }

    /**
     * @param inUse
     *            also offered where it was handed on; null for none
     */
    public List<DraftSet> of(Sent sent, @Nullable Long inUse) {
        return sets.openTo(sent.person())
                .stream()
                .filter(set -> !set.progress().isHandedOn() || Objects.equals(set.id(), inUse))
                .toList();
    }

    /**
     * That a draft is in; null for none. A reviewer does not work on it, and still gets to know which one it
     * is.
     */
    @Nullable
    public DraftSet of(Draft draft) {
        var set = draft.set();
        return set == null ? null : sets.find(set).orElse(null);
    }

    /** Null where none was chosen, or one that is gone, or somebody else's. */
    @Nullable
    public Long chosen(Sent sent) {
        return open(sent.id(FIELD), sent);
    }

    /** The same of one that was chosen earlier. */
    @Nullable
    public Long still(@Nullable Long set, Sent sent) {
        return open(Optional.ofNullable(set), sent);
    }

    private @Nullable Long open(Optional<Long> set, Sent sent) {
        return set.flatMap(sets::find)
                .filter(found -> found.isEditableBy(sent.person()))
                .map(DraftSet::id)
                .orElse(null);
    }

    /** What a record of the set can refer to: the register, and what else the set brings. */
    public Snapshot beside(@Nullable Long set, @Nullable Draft draft) {
        return set == null ? snapshots.newest() : filler.beside(set, draft);
    }

    /** @return whether there was room for it: a set, or a person, has one draft of a record */
    public boolean move(Draft draft, Sent sent) {
        var to = chosen(sent);
        return Objects.equals(to, draft.set()) || store.move(draft, to, sent.person());
    }
}
