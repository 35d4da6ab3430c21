package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.record.version.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was made of many records into a change set, and begins one where there is none. */
@Component
class BulkFiller {

    private final BulkAttempts attempts;
    private final DraftSetStore store;
    private final SetFiller filler;
    private final MessageSource messages;

    BulkFiller(BulkAttempts attempts, DraftSetStore store, SetFiller filler, MessageSource messages) {
        this.attempts = attempts;
        this.store = store;
        this.filler = filler;
        this.messages = messages;
    }

    /**
     * Tries once more what was asked, on the register as the set leaves it now: whoever is at work on the
     * same set at the same time, nothing that they put there is lost.
     */
    @Transactional
    Put put(Asked asked, Sent sent) {
        var there = asked.place().target();
        return there == null
                ? put(asked, null, sent)
                : filler.inTurn(there, register -> put(asked.on(register), there, sent));
    }

    private Put put(Asked asked, @Nullable DraftSet there, Sent sent) {
        var attempt = attempts.of(asked, sent);
        if (!attempt.isPossible()) return new Put(null, attempt);
        var made = attempt.made();
        var set = there == null ? store.begin(begun(made, asked, sent), sent.person()) : there;
        filler.fill(set, made.documents(), List.of(), sent.person());
        return new Put(set, attempt);
    }

    private DraftSetStore.Begun begun(Made made, Asked asked, Sent sent) {
        var why = new Proposal(Revision.Kind.CHANGE, made.reason().in(messages, sent.locale()),
                List.of(asked.source()));
        return new DraftSetStore.Begun(made.title().in(messages, sent.locale()), "", why,
                asked.place().form());
    }

    /**
     * @param set
     *            into which it was put; null if it was not
     */
    record Put(@Nullable DraftSet set, Attempt attempt) {}

    /** How much was put there, and what was left alone. */
    Notice notice(Made made, Sent sent) {
        var left = made.remarks().stream().map(remark -> remark.in(messages, sent.locale())).toList();
        var number = made.documents().size();
        return left.isEmpty()
                ? Notice.of("bulk.notice.put", number)
                : Notice.of("bulk.notice.put.left", number, String.join(" ", left));
    }
}
