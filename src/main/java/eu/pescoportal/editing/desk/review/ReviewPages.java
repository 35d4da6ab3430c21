package eu.pescoportal.editing.desk.review;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.copy.WorkingCopies;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Hour;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.editing.desk.edit.Unsaveds;
import eu.pescoportal.editing.desk.work.SourceField;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.editing.form.Options;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.difference.Merge;
import eu.pescoportal.record.kind.Kinds;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of reviews. */
@Component
class ReviewPages {

    private final Kinds kinds;
    private final ReviewWords words;
    private final SetChoice sets;
    private final WorkingCopies copies;
    private final MessageSource messages;
    private final Clock clock;

    ReviewPages(Kinds kinds, ReviewWords words, SetChoice sets, WorkingCopies copies, MessageSource messages,
            Clock clock) {
        this.kinds = kinds;
        this.words = words;
        this.sets = sets;
        this.copies = copies;
        this.messages = messages;
        this.clock = clock;
    }

    ReviewPage page(Review review, Hindrances hindrances, Sent sent, @Nullable Notice notice) {
        var draft = review.draft();
        var shape = new Shape(kinds.get(draft.kind()).type());
        var form = new FormWords(messages, sent.locale());
        var said = words.of(review, sent);
        var complaints = Stream
                .of(inForm(review, form.complaints(hindrances.inDraft(), shape), sent),
                        said.clashes()
                                .stream()
                                .filter(clash -> isAmong(hindrances.unchosen(), clash))
                                .map(clash -> words.unchosen(clash, sent.locale())),
                        form.complaints(hindrances.inDecision(), shape).stream())
                .flatMap(some -> some)
                .toList();
        var proposal = sent.has("reason") ? sent.proposal() : draft.proposal();
        var used = SourceField.likely(review);
        var why = new Why(proposal, SourceField.of(proposal, sent.asksForSource()), said.doubts(),
                new Options(review.register(), shape, draft.form(), form).sources(used), used,
                review.isWithdrawn(), complaints);
        var open = sets.of(sent, draft.set());
        return new ReviewPage(review, said, why, sent.text("comment"),
                notice == null ? unsaved(draft, sent) : notice, sets.of(draft), open, sent.person());
    }

    /** Whoever typed on without saving is about to hand on something else; null for all others. */
    private @Nullable Notice unsaved(Draft draft, Sent sent) {
        return copies.find(Addresses.draft(draft.id()), sent.person())
                .map(copy -> Notice.of("review.notice.unsaved", Hour.of(copy.keptAt(), clock, sent.locale()))
                        .at(Unsaveds.path(Addresses.draft(draft.id()))))
                .orElse(null);
    }

    /** What is wrong with the form is there, where only its author gets to. */
    private static Stream<Complaint> inForm(Review review, List<Complaint> complaints, Sent sent) {
        var draft = review.draft();
        return draft.isBy(sent.person()) && !draft.withdraws()
                ? complaints.stream().map(complaint -> complaint.on(Addresses.draft(draft.id())))
                : complaints.stream().map(Complaint::withoutLink);
    }

    private static boolean isAmong(List<Merge.Clash> unchosen, Said.Clash clash) {
        return unchosen.stream().anyMatch(c -> clash.id().equals(Sent.CHOICE + c.id()));
    }
}
