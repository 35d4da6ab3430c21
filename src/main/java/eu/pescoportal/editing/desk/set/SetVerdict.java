package eu.pescoportal.editing.desk.set;

import eu.pescoportal.editing.Outcome;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.SetDecision;
import eu.pescoportal.editing.set.SetDecisions;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.editing.set.SetTime;
import eu.pescoportal.vocabulary.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** What can be decided of a set. */
enum SetVerdict {

    SUBMIT((decisions, asked) -> decisions.submit(asked.id(), asked.decision(), asked.sent().person())),
    TAKEBACK((decisions, asked) -> decisions.takeBack(asked.id(), asked.decision(), asked.sent().person())),
    PUBLISH((decisions, asked) -> decisions.publish(asked.id(), asked.decision(), asked.sent().person())),
    SCHEDULE((decisions, asked) -> decisions.schedule(asked.id(), asked.decision(), asked.time(),
            asked.sent().person())),
    RETURN((decisions, asked) -> decisions.sendBack(asked.id(), asked.decision(), asked.sent().person())),
    TAKEOVER((decisions, asked) -> decisions.takeOver(asked.id(), asked.decision(), asked.sent().person())),
    DISCARD((decisions, asked) -> decisions.discard(asked.set(), asked.sent().person()));

    /** What was asked of a set. */
    record Asked(DraftSet set, Sent sent, Clock clock) {

        long id() {
            return set.id();
        }

        SetDecision decision() {
            return new SetDecision(sent.decision(), sent.text("title"), sent.text("act"));
        }

        SetTime time() {
            return SetTime.of(sent.text(SetTime.FIELD), clock);
        }
    }

    /** How it is carried out. */
    private interface Doing {

        Outcome<SetReview> of(SetDecisions decisions, Asked asked);
    }

    private final Doing doing;

    SetVerdict(Doing doing) {
        this.doing = doing;
    }

    /** As its button says it. */
    static Optional<SetVerdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> Words.lower(verdict.name()).equals(word))
                .findFirst();
    }

    Outcome<SetReview> on(Asked asked, SetDecisions decisions) {
        return doing.of(decisions, asked);
    }

    /** If that button, pressed once before on that page, has done it already. */
    boolean isDone(DraftSet now, Sent sent) {
        return this == SUBMIT && now.progress().isSubmitted() && SetReview.wasNextTo(now, sent.text("state"));
    }

    /** Once it is done: whoever goes on with the set stays there. */
    Answer.GoTo next(DraftSet set) {
        var notice = Notice.of("sets.notice." + Words.lower(name()), set.title());
        return this == TAKEBACK || this == TAKEOVER || this == SCHEDULE
                ? new Answer.GoTo(Addresses.set(set.id()), notice)
                : new Answer.GoTo(Addresses.DESK, notice);
    }
}
