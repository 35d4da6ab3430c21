package eu.pescoportal.exchange.importing;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.SetFiller;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes change sets of what was found in files: of all that was shown, and of nothing else. */
@Component
class SetMaker {

    private final KeptFiles files;
    private final OpenSets sets;
    private final DraftSetStore store;
    private final SetFiller filler;
    private final Publisher publisher;

    SetMaker(KeptFiles files, OpenSets sets, DraftSetStore store, SetFiller filler, Publisher publisher) {
        this.files = files;
        this.sets = sets;
        this.store = store;
        this.filler = filler;
        this.publisher = publisher;
    }

    /**
     * Puts what a run found into the set that is asked for, or into a new one of that title, while nobody
     * publishes.
     *
     * @return none if a record says something else now than the run found; nothing is done then
     */
    Optional<DraftSet> make(KeptFile file, DryRun run, Asked asked, String title, Person person) {
        return publisher.inTurn(_ -> {
            var into = sets.asked(asked, person);
            var stands = sets.register(into);
            if (!run.changes().stream().allMatch(change -> change.isStillOf(stands))) return Optional.empty();
            files.drop(file);
            var set = into == null
                    ? store.begin(new DraftSetStore.Begun(title, "", Proposal.NONE, ""), person)
                    : into;
            filler.fill(set, run.documents(), List.of(), person);
            return Optional.of(set);
        });
    }
}
