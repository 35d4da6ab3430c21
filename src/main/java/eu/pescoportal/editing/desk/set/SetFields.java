package eu.pescoportal.editing.desk.set;

import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.SetDecision;
import eu.pescoportal.editing.set.SetDecisions;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.editing.set.SetTeam;
import eu.pescoportal.record.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the authors of a set change of the set itself: what it is called, why it is made, who works on it. */
@Component
class SetFields {

    private static final int MOST_SAVES = 999_999_999;

    private final SetDecisions decisions;
    private final SetTeam team;

    SetFields(SetDecisions decisions, SetTeam team) {
        this.decisions = decisions;
        this.team = team;
    }

    /** What came of it. */
    sealed interface Change {}

    record Done(Answer.GoTo next) implements Change {}

    /** The page is shown again, with what was typed. */
    record Hindered(Hindrances by, @Nullable Notice notice) implements Change {}

    private static final Hindered NOTHING = new Hindered(Hindrances.NONE, null);

    Change change(DraftSet set, Sent sent) {
        return switch (sent.text("_do")) {
            case "save" -> save(set, sent);
            case "invite" -> invite(set, sent);
            case "leave" -> leave(set, sent);
            default -> NOTHING;
        };
    }

    private Change save(DraftSet set, Sent sent) {
        var decision = new SetDecision(sent.decision(), sent.text("title"), sent.text("act"));
        var problems = new Problems();
        SetReview.check(decision.title(), decision.act(), problems);
        if (!problems.found().isEmpty()) return new Hindered(Hindrances.inDecision(problems.found()), null);
        var seen = sent.number("saved", 0, MOST_SAVES, 0);
        return decisions.keep(set, seen, decision, sent.person())
                ? here(set, Notice.of(
                        set.progress().isHandedOn() ? "sets.notice.saved.takenBack" : "sets.notice.saved"))
                : new Hindered(Hindrances.NONE, Notice.of("sets.notice.overtaken"));
    }

    /** Beside what is being typed, which stays. */
    private Change invite(DraftSet set, Sent sent) {
        var added = sent.id("colleague").filter(account -> team.add(set, account, sent.person()));
        return new Hindered(Hindrances.NONE,
                Notice.of(added.isPresent() ? "sets.notice.invited" : "sets.notice.nobody"));
    }

    private Change leave(DraftSet set, Sent sent) {
        return team.leave(set, sent.person())
                ? new Done(new Answer.GoTo(Addresses.DESK, Notice.of("sets.notice.left", set.title())))
                : new Hindered(Hindrances.NONE, Notice.of("sets.notice.last"));
    }

    private static Done here(DraftSet set, Notice notice) {
        return new Done(new Answer.GoTo(Addresses.set(set.id()), notice));
    }
}
