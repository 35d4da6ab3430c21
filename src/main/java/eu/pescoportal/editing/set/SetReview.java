package eu.pescoportal.editing.set;

import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.Reviewed;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.difference.Merge;
import eu.pescoportal.register.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * A set held against what stands: what publishing it would change in each record, and what keeps it from
 * being published.
 *
 * @param reviews
 *            of its drafts, in the order in which they came into it
 * @param overlay
 *            the register as it would leave it
 */
public record SetReview(DraftSet set, List<Review> reviews, Snapshot overlay) implements Reviewed {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ACT = 300;

    @Override
    public String state() {
        var all = String.join(" ", states()).getBytes(StandardCharsets.UTF_8);
        return set.saved() + "/" + UUID.nameUUIDFromBytes(all);
    }

    /** Whether a page that showed that state showed the set as it is still. */
    public static boolean isOf(DraftSet set, String state) {
        return state.startsWith(set.saved() + "/");
    }

    /** Whether it showed the set as it was before it was saved last. */
    public static boolean wasNextTo(DraftSet set, String state) {
        return state.startsWith(set.saved() - 1 + "/");
    }

    /** Of each draft and its record. */
    public List<String> states() {
        return reviews.stream().map(SetReview::state).toList();
    }

    private static String state(Review review) {
        return review.draft().id() + ":" + review.state();
    }

    /** What is no longer as it was when somebody approved it; nothing while nobody has. */
    public List<Review> changedSinceApproval() {
        var approval = set.approval();
        return approval == null
                ? List.of()
                : reviews.stream().filter(review -> !approval.states().contains(state(review))).toList();
    }

    /** Unusual values in all of its drafts, by the names under which they are confirmed. */
    public SequencedMap<String, Problem> doubts() {
        var doubts = new LinkedHashMap<String, Problem>();
        reviews.forEach(review -> doubts.putAll(review.doubts()));
        return doubts;
    }

    public Totals totals() {
        return Totals.of(reviews);
    }

    /** What keeps it from being handed on by that decision. */
    Hindrances hindrances(SetDecision decision) {
        var wrong = reviews.stream().flatMap(review -> review.problems().stream()).toList();
        var unchosen = reviews.stream().<Merge.Clash>flatMap(review -> review.unchosen().stream()).toList();
        return new Hindrances(wrong, unchosen, inDecision(decision));
    }

    private List<Problem> inDecision(SetDecision decision) {
        var problems = new Problems();
        problems.rejectIf(reviews.isEmpty(), "", "problem.set.empty");
        check(decision.title(), decision.act(), problems);
        decision.proposal().check(problems, overlay);
        problems.rejectIf(!decision.proposal().confirmed().containsAll(doubts().keySet()), "confirm",
                "problem.unconfirmed");
        return problems.found();
    }

    /** What a set is called has to be said before anything else. */
    public static void check(String title, String act, Problems problems) {
        problems.required("title", title);
        problems.atMost("title", title, LONGEST_TITLE);
        problems.atMost("act", act, LONGEST_ACT);
    }
}
