package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.copy.WorkingCopies;
import eu.pescoportal.editing.form.Form;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what editors type; nothing that it does can be seen by visitors. */
@Component
public class DraftStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final WorkingCopies copies;

    DraftStore(JdbcClient jdbc, JsonMapper json, Clock clock, TransactionTemplate transaction,
            WorkingCopies copies) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.copies = copies;
    }

    /**
     * @return the draft's id; none if the person, or the set, has a draft of that record, or from that form,
     *         already, or if the set is gone
     */
    public OptionalLong begin(NewDraft draft, Person author) {
        return within(draft.set(),
                () -> stored(
                        jdbc.sql(
                                """
                                        insert into draft (kind, key, base, author_id, status, withdraws, typed, change_kind, reason,
                                            sources, confirmed, form, set_id, begun_at, updated_at)
                                        values (:kind, :key, :base, :author, 'DRAFT', :withdraws, cast(:typed as jsonb), :changeKind, :reason,
                                            :sources, :confirmed, nullif(:formId, ''), :set, :now, :now)
                                        on conflict do nothing returning id
                                        """),
                        draft.base(), draft.form(), draft.proposal()).param("kind", draft.kind().name())
                        .param("key", draft.key())
                        .param("author", author.id())
                        .param("withdraws", draft.withdraws())
                        .param("formId", draft.formId())
                        .param("set", draft.set())
                        .query(Long.class)
                        .optional()
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty),
                OptionalLong::isPresent, OptionalLong.empty());
    }

    /**
     * Stores what became of a draft.
     *
     * @return whether it was still in the state that this was made from; if not, nothing was stored
     */
    public boolean save(Draft draft) {
        return within(draft.set(), () -> draft.isInSet() ? saveWhatWasTyped(draft) : saveWhole(draft),
                saved -> saved, false);
    }

    private boolean saveWhole(Draft draft) {
        var commentedBy = draft.commentedBy();
        var saved = stored(
                jdbc.sql(
                        """
                                update draft set author_id = :author, base = :base, status = :status, typed = cast(:typed as jsonb), change_kind = :changeKind,
                                    reason = :reason, sources = :sources, confirmed = :confirmed, comment = :comment, commented_by = :commentedBy,
                                    saved = saved + 1, updated_at = :now
                                where id = :id and saved = :saved and set_id is null
                                """),
                draft.base(), draft.form(), draft.proposal()).param("author", draft.author().id())
                .param("status", draft.status().name())
                .param("comment", draft.comment())
                .param("commentedBy", commentedBy == null ? null : commentedBy.id())
                .param("id", draft.id())
                .param("saved", draft.saved())
                .update() == 1;
        if (saved && draft.isSubmitted()) copies.handedOn(draft.id(), draft.author().id());
        return saved;
    }

    /** All else is the set's to say. */
    private boolean saveWhatWasTyped(Draft draft) {
        return jdbc
                .sql("""
                        update draft set base = :base, typed = cast(:typed as jsonb), saved = saved + 1, updated_at = :now
                        where id = :id and saved = :saved and set_id = :set
                        """)
                .param("base", draft.base())
                .param("typed", json.writeValueAsString(draft.form().typed()))
                .param("now", now())
                .param("id", draft.id())
                .param("saved", draft.saved())
                .param("set", draft.set())
                .update() == 1;
    }

    private JdbcClient.StatementSpec stored(JdbcClient.StatementSpec statement, int base, Form form,
            Proposal proposal) {
        return statement.param("base", base)
                .param("typed", json.writeValueAsString(form.typed()))
                .param("changeKind", proposal.kind() == null ? null : proposal.kind().name())
                .param("reason", proposal.reason())
                .param("sources", proposal.sources().toArray(String[]::new))
                .param("confirmed", proposal.confirmed().toArray(String[]::new))
                .param("now", now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Into a set, out of one to be somebody's own, or from one set to another.
     *
     * @return whether it was done: not where there is a draft of the record already
     */
    public boolean move(Draft draft, @Nullable Long to, Person person) {
        try {
            return within(draft.set(), () -> within(to, () -> moved(draft, to, person), done -> done, false),
                    done -> done, false);
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean moved(Draft draft, @Nullable Long to, Person person) {
        return jdbc
                .sql("""
                        update draft set set_id = :to, author_id = :author, form = null, status = 'DRAFT', comment = '', commented_by = null,
                            saved = saved + 1, updated_at = :now
                        where id = :id and saved = :saved
                        """)
                .param("to", to)
                .param("author", person.id())
                .param("now", now())
                .param("id", draft.id())
                .param("saved", draft.saved())
                .update() == 1;
    }

    public void discard(Draft draft) {
        within(draft.set(),
                () -> jdbc.sql("delete from draft where id = :id").param("id", draft.id()).update(),
                _ -> true, 0);
    }

    /**
     * A set is locked before any of its drafts, as by everybody, so that none is published while something
     * comes into it; what changes in one that was handed on takes it back from there. Into one that is gone
     * nothing comes.
     */
    private <T> T within(@Nullable Long set, Supplier<T> work, Predicate<T> changes, T ifGone) {
        if (set == null) return work.get();
        return transaction.execute(_ -> {
            if (!lock(set)) return ifGone;
            var done = work.get();
            if (changes.test(done)) takeBack(set);
            return done;
        });
    }

    private boolean lock(long set) {
        return !jdbc.sql("select id from change_set where id = :set for update")
                .param("set", set)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private void takeBack(long set) {
        jdbc.sql(
                """
                        update change_set set status = 'DRAFT', saved = saved + 1, approved_by = null, publish_at = null, approved_states = '{}', updated_at = :now
                        where id = :set and status in ('SUBMITTED', 'APPROVED')
                        """)
                .param("set", set)
                .param("now", now())
                .update();
    }
}
