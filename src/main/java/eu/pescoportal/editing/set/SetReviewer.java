package eu.pescoportal.editing.set;

import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.Matter;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import org.springframework.stereotype.Component;

/** Holds sets against what stands. */
@Component
public class SetReviewer {

    private final DraftSets sets;
    private final Drafts drafts;
    private final Reviewer reviewer;
    private final Snapshots snapshots;

    SetReviewer(DraftSets sets, Drafts drafts, Reviewer reviewer, Snapshots snapshots) {
        this.sets = sets;
        this.drafts = drafts;
        this.reviewer = reviewer;
        this.snapshots = snapshots;
    }

    public SetReview review(DraftSet set) {
        return review(set, snapshots.refreshed());
    }

    /** A set to be decided on. */
    Matter<SetReview> matter(long id) {
        return new Matter<>(newest -> review(sets.lock(id), snapshots.reached(newest)),
                () -> review(sets.get(id)), DraftSet.NOT_YOURS);
    }

    private SetReview review(DraftSet set, Snapshot register) {
        var ofSet = drafts.of(set.id());
        var joint = reviewer.joint(ofSet, register);
        return new SetReview(set, joint.reviews(), joint.overlay());
    }
}
