package eu.pescoportal.editing.desk.set;

import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.review.ReviewWords;
import eu.pescoportal.editing.desk.review.Said;
import eu.pescoportal.editing.desk.review.Why;
import eu.pescoportal.editing.desk.work.SourceField;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.editing.form.Option;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.editing.set.SetTeam;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.register.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of sets. */
@Component
class SetPages {

    private final Kinds kinds;
    private final ReviewWords reviewWords;
    private final SetWords words;
    private final SetTeam team;
    private final Talks talks;
    private final MessageSource messages;

    SetPages(Kinds kinds, ReviewWords reviewWords, SetWords words, SetTeam team, Talks talks,
            MessageSource messages) {
        this.kinds = kinds;
        this.reviewWords = reviewWords;
        this.words = words;
        this.team = team;
        this.talks = talks;
        this.messages = messages;
    }

    SetPage page(SetReview review, Hindrances hindrances, Sent sent, @Nullable Notice notice) {
        var set = review.set();
        var changed = review.changedSinceApproval();
        var entries = review.reviews()
                .stream()
                .map(one -> entry(one, changed.contains(one), review.overlay(), sent))
                .toList();
        var typed = sent.has("title");
        var notices = new ArrayList<>(Stream.ofNullable(notice).toList());
        notices.addAll(words.course(review, entries, sent.locale()));
        return new SetPage(review,
                new SetPage.Typed(typed ? sent.text("title") : set.title(),
                        typed ? sent.text("act") : set.act(), sent.text("publishAt"), sent.text("comment"),
                        words.acts(review.overlay(), sent.locale())),
                why(review, entries, complaints(hindrances, entries, sent), sent),
                words.totals(review.totals(), sent.locale()), entries,
                set.isEditableBy(sent.person()) ? team.others(set) : List.of(), notices, talks.of(set, sent),
                sent.person());
    }

    private Entry entry(Review review, boolean changed, Snapshot overlay, Sent sent) {
        var draft = review.draft();
        var form = new FormWords(messages, sent.locale());
        var shape = new Shape(kinds.get(draft.kind()).type());
        var complaints = form.complaints(review.problems(), shape)
                .stream()
                .map(c -> draft.isBy(sent.person()) && !draft.withdraws()
                        ? c.on(Addresses.draft(draft.id()))
                        : c.withoutLink())
                .toList();
        return new Entry(review, reviewWords.of(review, overlay.sources()::find, sent), complaints, changed);
    }

    private Why why(SetReview review, List<Entry> entries, List<Complaint> complaints, Sent sent) {
        var proposal = sent.has("reason") ? sent.proposal() : review.set().proposal();
        var used = new LinkedHashSet<String>();
        review.reviews().forEach(one -> used.addAll(SourceField.likely(one)));
        var puttingBack = review.reviews().stream().anyMatch(Review::isWithdrawn);
        return new Why(proposal, SourceField.of(proposal, sent.asksForSource()), doubts(entries),
                known(review.overlay(), used), used, puttingBack, complaints);
    }

    /** Each with the name of its record. */
    private static List<Said.Doubt> doubts(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.said()
                        .doubts()
                        .stream()
                        .map(doubt -> doubt.of(doubt.value().in(entry.name()))))
                .toList();
    }

    private static List<Option> known(Snapshot overlay, Set<String> used) {
        return Stream
                .concat(used.stream().flatMap(key -> overlay.sources().find(key).stream()),
                        overlay.sources().all().stream().filter(source -> !used.contains(source.key())))
                .map(source -> new Option(source.key(), source.title()))
                .toList();
    }

    /** Of the decision itself, then one for each record, which lists its own. */
    private List<Complaint> complaints(Hindrances hindrances, Collection<Entry> entries, Sent sent) {
        var form = new FormWords(messages, sent.locale());
        var ofRecords = entries.stream()
                .filter(entry -> !entry.complaints().isEmpty() || entry.collides())
                .map(entry -> new Complaint("", entry.id(), entry.name(),
                        messages.getMessage("sets.wrong",
                                new Object[]{entry.complaints().size() + entry.review().unchosen().size()},
                                sent.locale())));
        return Stream.concat(hindrances.inDecision().stream().map(form::complaint), ofRecords).toList();
    }
}
