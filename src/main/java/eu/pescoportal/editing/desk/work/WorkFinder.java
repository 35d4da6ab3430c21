package eu.pescoportal.editing.desk.work;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.copy.WorkingCopies;
import eu.pescoportal.editing.set.DraftSets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what somebody has to do. */
@Component
class WorkFinder {

    private final Drafts drafts;
    private final DraftSets sets;
    private final WorkingCopies copies;

    WorkFinder(Drafts drafts, DraftSets sets, WorkingCopies copies) {
        this.drafts = drafts;
        this.sets = sets;
        this.copies = copies;
    }

    Work of(Person person) {
        return new Work(
                person.isEditor()
                        ? new Work.Drafts(drafts.by(person), sets.openTo(person))
                        : Work.Drafts.NONE,
                person.isReviewer()
                        ? new Work.Drafts(drafts.submittedToOthersThan(person),
                                sets.submittedToOthersThan(person))
                        : Work.Drafts.NONE,
                person.isAdmin() ? new Work.Drafts(drafts.abandoned(), sets.abandoned()) : Work.Drafts.NONE,
                person.isEditor() ? copies.of(person) : List.of());
    }
}
