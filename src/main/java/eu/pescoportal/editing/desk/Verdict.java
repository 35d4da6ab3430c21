package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Decisions;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Outcome;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.Optional;

/** What can be decided of a draft, and where the person finds themselves afterwards. */
enum Verdict {

    MERGE {

        @Override
        Outcome on(Draft draft, Sent sent, Decisions decisions) {
            return decisions.bringTogether(draft.id(), sent.decision(), sent.person());
        }

        @Override
        Answer.GoTo next(Draft draft) {
            return new Answer.GoTo(Addresses.draft(draft.id()),
                    withHistory(Notice.of("form.notice.merged"), draft));
        }
    },
    EDIT {

        @Override
        Outcome on(Draft draft, Sent sent, Decisions decisions) {
            return decisions.propose(draft.id(), sent.decision(), sent.person());
        }

        @Override
        Answer.GoTo next(Draft draft) {
            return Answer.GoTo.draft(draft);
        }
    },
    SUBMIT {

        @Override
        Outcome on(Draft draft, Sent sent, Decisions decisions) {
            return decisions.submit(draft.id(), sent.decision(), sent.person());
        }

        @Override
        Answer.GoTo next(Draft draft) {
            return desk(withHistory(Notice.of(
                    draft.withdraws() ? "review.notice.submitted.withdrawal" : "review.notice.submitted",
                    draft.name()), draft));
        }
    },
    PUBLISH {

        @Override
        Outcome on(Draft draft, Sent sent, Decisions decisions) {
            return decisions.publish(draft.id(), sent.decision(), sent.person());
        }

        @Override
        Answer.GoTo next(Draft draft) {
            return desk(withHistory(
                    Notice.of(draft.withdraws() ? "review.notice.withdrawn" : "review.notice.published",
                            draft.name()),
                    draft));
        }
    },
    RETURN {

        @Override
        Outcome on(Draft draft, Sent sent, Decisions decisions) {
            return decisions.sendBack(draft.id(), sent.decision(), sent.person());
        }

        @Override
        Answer.GoTo next(Draft draft) {
            return desk(Notice.of("review.notice.returned", draft.author().name(), draft.name()));
        }
    },
    TAKEOVER {

        @Override
        Outcome on(Draft draft, Sent sent, Decisions decisions) {
            return decisions.takeOver(draft.id(), sent.decision(), sent.person());
        }

        @Override
        Answer.GoTo next(Draft draft) {
            return new Answer.GoTo(Addresses.draft(draft.id()),
                    Notice.of("form.notice.takenOver", draft.author().name()));
        }
    },
    DISCARD {

        @Override
        Outcome on(Draft draft, Sent sent, Decisions decisions) {
            return decisions.discard(draft, sent.person());
        }

        @Override
        Answer.GoTo next(Draft draft) {
            return desk(Notice.of("review.notice.discarded", draft.name()));
        }
    };

    /** As its button says it. */
    static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> Words.lower(verdict.name()).equals(word))
                .findFirst();
    }

    abstract Outcome on(Draft draft, Sent sent, Decisions decisions);

    /** Once it is done. */
    abstract Answer.GoTo next(Draft draft);

    private static Answer.GoTo desk(Notice notice) {
        return new Answer.GoTo(Addresses.DESK, notice);
    }

    private static Notice withHistory(Notice notice, Draft draft) {
        var record = draft.record();
        return record == null ? notice : notice.at(Addresses.history(record));
    }
}
