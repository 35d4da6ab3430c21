package eu.pescoportal.editing.desk.review;
import eu.pescoportal.editing.Decisions;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Outcome;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What can be decided of a draft, and where the person finds themselves afterwards. */
enum Verdict {

    MERGE((decisions, draft, sent) -> decisions.bringTogether(draft.id(), sent.decision(), sent.person()),
            draft -> new Answer.GoTo(Addresses.draft(draft.id()),
                    withHistory(Notice.of("form.notice.merged"), draft))),
    EDIT((decisions, draft, sent) -> decisions.propose(draft.id(), sent.decision(), sent.person()),
            Answer.GoTo::draft),
    SUBMIT((decisions, draft, sent) -> decisions.submit(draft.id(), sent.decision(), sent.person()),
            draft -> desk(withHistory(Notice.of(
                    draft.withdraws() ? "review.notice.submitted.withdrawal" : "review.notice.submitted",
                    draft.name()), draft))),
    PUBLISH((decisions, draft, sent) -> decisions.publish(draft.id(), sent.decision(), sent.person()),
            draft -> desk(withHistory(
                    Notice.of(draft.withdraws() ? "review.notice.withdrawn" : "review.notice.published",
                            draft.name()),
                    draft))),
    RETURN((decisions, draft, sent) -> decisions.sendBack(draft.id(), sent.decision(), sent.person()),
            draft -> desk(Notice.of("review.notice.returned", draft.author().name(), draft.name()))),
    TAKEOVER((decisions, draft, sent) -> decisions.takeOver(draft.id(), sent.decision(), sent.person()),
            draft -> new Answer.GoTo(Addresses.draft(draft.id()),
                    Notice.of("form.notice.takenOver", draft.author().name()))),
    DISCARD((decisions, draft, sent) -> decisions.discard(draft, sent.person()),
            draft -> desk(Notice.of("review.notice.discarded", draft.name())));

    /** How it is carried out. */
    private interface Doing {

        Outcome<Review> of(Decisions decisions, Draft draft, Sent sent);
    }

    private final Doing doing;
    private final Function<Draft, Answer.GoTo> next;

    Verdict(Doing doing, Function<Draft, Answer.GoTo> next) {
        this.doing = doing;
        this.next = next;
    }

    /** As its button says it. */
    static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> Words.lower(verdict.name()).equals(word))
                .findFirst();
    }

    Outcome<Review> on(Draft draft, Sent sent, Decisions decisions) {
        return doing.of(decisions, draft, sent);
    }

    /** Once it is done. */
    Answer.GoTo next(Draft draft) {
        return next.apply(draft);
    }

    private static Answer.GoTo desk(Notice notice) {
        return new Answer.GoTo(Addresses.DESK, notice);
    }

    private static Notice withHistory(Notice notice, Draft draft) {
        var record = draft.record();
        return record == null ? notice : notice.at(Addresses.history(record));
    }
}
