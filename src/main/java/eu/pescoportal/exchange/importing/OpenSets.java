package eu.pescoportal.exchange.importing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sets that a file could come into, and what each would leave of the register. */
@Component
class OpenSets {

    private final DraftSets sets;
    private final SetFiller filler;
    private final Snapshots snapshots;

    OpenSets(DraftSets sets, SetFiller filler, Snapshots snapshots) {
        this.sets = sets;
        this.filler = filler;
        this.snapshots = snapshots;
    }

    List<DraftSet> of(Person person) {
        return sets.openTo(person).stream().filter(set -> set.isEditableBy(person)).toList();
    }

    /** The one that is asked for; null for one that is still to be begun. */
    @Nullable
    DraftSet asked(Asked asked, Person person) {
        if (asked.set() == 0) return null;
        var set = sets.get(asked.set());
        if (!set.isEditableBy(person)) throw new ForbiddenException(DraftSet.NOT_YOURS);
        return set;
    }

    /** What a file is held against. */
    Snapshot register(@Nullable DraftSet set) {
        return set == null ? snapshots.refreshed() : filler.register(set);
    }
}
