package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.difference.Merge;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds drafts against what stands, alone or as the sets that they belong to. */
@Component
public class Reviewer {

    private final Kinds kinds;
    private final Snapshots snapshots;
    private final Drafts drafts;

    Reviewer(Kinds kinds, Snapshots snapshots, Drafts drafts) {
        this.kinds = kinds;
        this.snapshots = snapshots;
        this.drafts = drafts;
    }

    /** What is wrong with a form, before anybody asks what changed beside it. */
    public List<Problem> problems(Draft draft) {
        var together = together(all(draft), draft, Map.of(), snapshots.refreshed());
        var asTyped = together.drafts()
                .stream()
                .map(held -> held.draft().id() == draft.id() ? held.asTyped() : held)
                .toList();
        return of(draft, new Together(asTyped, together.register())).problems()
                .stream()
                .filter(problem -> !problem.code().equals(Together.NOTHING))
                .toList();
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
        return of(draft, together(all(draft), draft, choices, register));
    }

    /**
     * What drafts would change together.
     *
     * @param reviews
     *            in their order
     * @param overlay
     *            the register as they would leave it
     */
    public record Joint(List<Review> reviews, Snapshot overlay) {}

    public Joint joint(List<Draft> ofSet, Snapshot register) {
        var together = together(ofSet, null, Map.of(), register);
        return new Joint(together.reviews(), together.overlay());
    }

    /** The register as drafts would leave it together. */
    public Snapshot overlay(List<Draft> ofSet, Snapshot register) {
        return together(ofSet, null, Map.of(), register).overlay();
    }

    /**
     * The register as visitors would see it with a draft, and with those of its set in which nothing is
     * wrong; none while something is wrong in the draft itself.
     */
    public Optional<Snapshot> preview(Draft draft) {
        var register = snapshots.refreshed();
        var sound = together(all(draft), null, Map.of(), register).reviews()
                .stream()
                .filter(Review::isSound)
                .toList();
        if (sound.stream().noneMatch(review -> review.draft().id() == draft.id())) return Optional.empty();
        return Optional.of(register.with(sound.stream().flatMap(ChangeSet::documents).toList(),
                sound.stream().flatMap(ChangeSet::withdrawn).toList()));
    }

    /** As the caller has it, and those that it is published with. */
    private List<Draft> all(Draft draft) {
        return drafts.together(draft).stream().map(d -> d.id() == draft.id() ? draft : d).toList();
    }

    private static Review of(Draft draft, Together together) {
        return together.reviews()
                .stream()
                .filter(review -> review.draft().id() == draft.id())
                .findFirst()
                .orElseThrow();
    }

    /** Nobody chooses but for one of them. */
    private Together together(List<Draft> all, @Nullable Draft one, Map<String, Decision.Side> choices,
            Snapshot register) {
        return new Together(all.stream()
                .map(draft -> hold(draft, one != null && draft.id() == one.id() ? choices : Map.of(),
                        register))
                .toList(), register);
    }

    private Held hold(Draft draft, Map<String, Decision.Side> choices, Snapshot register) {
        var typed = typed(draft);
        var record = draft.record();
        if (record == null) return new Held(draft, null, null, typed, unmerged(typed.document()), choices);
        var latest = register.latest(record).orElseThrow();
        var current = version(record, latest.number(), register);
        return new Held(draft, latest, current, typed, merge(draft, typed, latest, current, choices),
                choices);
    }

    private Merge<Record> merge(Draft draft, TypedDraft typed, LatestVersion latest, Document current,
            Map<String, Decision.Side> choices) {
        if (draft.withdraws()) return unmerged(current);
        return latest.number() == draft.base()
                ? unmerged(typed.document())
                : DraftMerge.of(kinds.version(draft.kind(), current.key(), draft.base()).orElseThrow(),
                        current, typed.document(), choices);
    }

    private static Merge<Record> unmerged(Document document) {
        return new Merge<>((Record) document, List.of());
    }

    /** What was typed into a draft, as a document. */
    public Document document(Draft draft) {
        return typed(draft).document();
    }

    /**
     * The form of a draft that is to say something else; what could not be read in it stays as it was typed.
     */
    public Form saying(Draft draft, Document other) {
        return typed(draft).saying(other);
    }

    private TypedDraft typed(Draft draft) {
        return TypedDraft.of(draft, kinds.get(draft.kind()).type());
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
