package eu.pescoportal.editing;

import eu.pescoportal.record.Differences;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Kinds;
import eu.pescoportal.record.LatestVersion;
import eu.pescoportal.record.Merge;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds drafts against what stands. */
@Component
public class Reviewer {

    /** So many records that refer to one are named. */
    private static final int NAMED = 5;

    private final Kinds kinds;
    private final Snapshots snapshots;

    Reviewer(Kinds kinds, Snapshots snapshots) {
        this.kinds = kinds;
        this.snapshots = snapshots;
    }

    /** What is wrong with a form, before anybody asks what changed beside it. */
    public List<Problem> problems(Draft draft) {
        var typed = TypedDraft.of(draft, kinds.get(draft.kind()).type());
        return typed.problems(typed.checker(typed.document(), snapshots.newest()));
    }

    /**
     * Asks for the newest register after the draft was read, so that it is never older than what the draft is
     * based on.
     *
     * @param choices
     *            the side taken of each clash, by its id
     */
    public Review review(Draft draft, Map<String, Decision.Side> choices) {
        return review(draft, choices, snapshots.refreshed());
    }

    /** The same while nobody else publishes, of the revision that is then the newest. */
    Review reviewInTurn(Draft draft, Map<String, Decision.Side> choices, long newest) {
        return review(draft, choices, snapshots.reached(newest));
    }

    private Review review(Draft draft, Map<String, Decision.Side> choices, Snapshot register) {
        var record = draft.record();
        if (record == null) return reviewNew(draft, register);
        var latest = register.latest(record).orElseThrow();
        var current = version(record, latest.number(), register);
        return draft.withdraws()
                ? withdrawal(draft, latest, current, register)
                : review(draft, latest, current, choices, register);
    }

    private Review reviewNew(Draft draft, Snapshot register) {
        var typed = TypedDraft.of(draft, kinds.get(draft.kind()).type());
        var checker = typed.checker(typed.document(), register);
        return new Review(draft, null, typed.document(), typed.newSources(), List.of(), List.of(), Map.of(),
                typed.problems(checker), typed.unreadable().isEmpty(), checker, register);
    }

    private Review review(Draft draft, LatestVersion latest, Document current,
            Map<String, Decision.Side> choices, Snapshot register) {
        var typed = TypedDraft.of(draft, kinds.get(draft.kind()).type());
        var merge = latest.number() == draft.base()
                ? new Merge<>((Record) typed.document(), List.of())
                : DraftMerge.of(base(draft, current), current, typed.document(), choices);
        var document = (Document) merge.document();
        var differences = Differences.between((Record) current, (Record) document);
        var checker = typed.checker(document, register);
        var rows = new MergedRows(document, typed.document());
        var problems = typed.problems(checker).stream().map(rows::inForm).collect(Collectors.toList());
        if (differences.isEmpty() && !latest.withdrawn() && typed.newSources().isEmpty())
            problems.add(new Problem("", "problem.nothing", List.of()));
        return new Review(draft, latest, document, typed.newSources(), differences, merge.clashes(), choices,
                problems, typed.unreadable().isEmpty(), checker, register);
    }

    private Document base(Draft draft, Document current) {
        return kinds.version(draft.kind(), current.key(), draft.base()).orElseThrow();
    }

    private static Review withdrawal(Draft draft, LatestVersion latest, Document current, Snapshot register) {
        var problems = new Problems();
        problems.rejectIf(latest.withdrawn(), "", "problem.gone");
        var referrers = Referrer.of(new RecordRef(draft.kind(), current.key()), register);
        var named = referrers.stream().limit(NAMED).map(Referrer::name).collect(Collectors.joining("; "));
        problems.rejectIf(!referrers.isEmpty(), "", "problem.referred", referrers.size(),
                referrers.size() > NAMED ? named + "; …" : named);
        return new Review(draft, latest, current, List.of(), List.of(), List.of(), Map.of(), problems.found(),
                true, register, register);
    }

    /** A record as one of its versions had it. */
    public Document version(RecordRef record, int number) {
        return version(record, number, snapshots.newest());
    }

    private Document version(RecordRef record, int number, Snapshot register) {
        @Nullable
        Document standing = register.shelf(record.kind())
                .published(record.key())
                .filter(published -> published.number() == number)
                .map(published -> (Document) published.document())
                .orElse(null);
        return standing != null ? standing : kinds.version(record.kind(), record.key(), number).orElseThrow();
    }
}
