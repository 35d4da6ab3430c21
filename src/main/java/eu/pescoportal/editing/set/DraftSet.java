package eu.pescoportal.editing.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Colleague;
import eu.pescoportal.editing.Progress;
import eu.pescoportal.editing.Proposal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change set while it is worked on: what its drafts are published with, as one revision.
 *
 * @param act
 *            that it enters, like "Council Decision of 27 May 2025"; empty for none
 * @param approval
 *            null while nobody has set a time
 * @param saved
 *            how often all this was saved; a window that shows less has been overtaken
 */
public record DraftSet(long id, String title, String act, Progress progress, @Nullable Approval approval,
        int saved, Instant updatedAt) {

    /** Message key for whom a set is none of. */
    public static final String NOT_YOURS = "error.403.set";

    /**
     * Who approved it, for when; one that could not be published then waits for a reviewer again.
     *
     * @param states
     *            of its drafts and their records, as they were approved
     */
    public record Approval(Colleague by, Instant publishAt, List<String> states) {}

    public Progress.Status status() {
        return progress.status();
    }

    public List<Colleague> authors() {
        return progress.authors();
    }

    /** As lists name them. */
    public String authorNames() {
        return authors().stream().map(Colleague::name).collect(Collectors.joining(", "));
    }

    /** Kind, reason and sources of the publication. */
    public Proposal proposal() {
        return progress.proposal();
    }

    public boolean isBy(Person person) {
        return progress.isBy(person);
    }

    /** Something can be put into it; one that was handed on is taken back by that. */
    public boolean isEditableBy(Person person) {
        return progress.isSubmittableBy(person);
    }

    public DraftSet called(String newTitle, String newAct) {
        return new DraftSet(id, newTitle, newAct, progress, approval, saved, updatedAt);
    }

    public DraftSet with(Progress made) {
        return new DraftSet(id, title, act, made, approval, saved, updatedAt);
    }

    public DraftSet approved(@Nullable Approval given) {
        return new DraftSet(id, title, act, progress, given, saved, updatedAt);
    }

    /** As a window shows it that was opened when it had been saved so often. */
    DraftSet seenAs(int savedThen) {
        return new DraftSet(id, title, act, progress, approval, savedThen, updatedAt);
    }
}
