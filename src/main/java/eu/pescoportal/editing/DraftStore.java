package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what editors type; nothing that it does can be seen by visitors. */
@Component
public class DraftStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DraftStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return the draft's id; none if the person has a draft of that record, or from that form, already */
    public OptionalLong begin(NewDraft draft, Person author) {
        return stored(
                jdbc.sql(
                        """
                                insert into draft (kind, key, base, author_id, status, withdraws, typed, change_kind, reason,
                                    source_key, confirmed, form, updated_at)
                                values (:kind, :key, :base, :author, 'DRAFT', :withdraws, cast(:typed as jsonb), :changeKind, :reason,
                                    :source, :confirmed, nullif(:formId, ''), :now)
                                on conflict do nothing returning id
                                """),
                draft.base(), draft.form(), draft.proposal()).param("kind", draft.kind().name())
                .param("key", draft.key())
                .param("author", author.id())
                .param("withdraws", draft.withdraws())
                .param("formId", draft.formId())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Stores what became of a draft.
     *
     * @return whether it was still in the state that this was made from; if not, nothing was stored
     */
    public boolean save(Draft draft) {
        var commentedBy = draft.commentedBy();
        return stored(
                jdbc.sql(
                        """
                                update draft set author_id = :author, base = :base, status = :status, typed = cast(:typed as jsonb), change_kind = :changeKind,
                                    reason = :reason, source_key = :source, confirmed = :confirmed, comment = :comment, commented_by = :commentedBy,
                                    saved = saved + 1, updated_at = :now
                                where id = :id and saved = :saved
                                """),
                draft.base(), draft.form(), draft.proposal()).param("author", draft.author().id())
                .param("status", draft.status().name())
                .param("comment", draft.comment())
                .param("commentedBy", commentedBy == null ? null : commentedBy.id())
                .param("id", draft.id())
                .param("saved", draft.saved())
                .update() == 1;
    }

    private JdbcClient.StatementSpec stored(JdbcClient.StatementSpec statement, int base, Form form,
            Proposal proposal) {
        return statement.param("base", base)
                .param("typed", json.writeValueAsString(form.typed()))
                .param("changeKind", proposal.kind() == null ? null : proposal.kind().name())
                .param("reason", proposal.reason())
                .param("source", proposal.source())
                .param("confirmed", proposal.confirmed().toArray(String[]::new))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public void discard(Draft draft) {
        jdbc.sql("delete from draft where id = :id").param("id", draft.id()).update();
    }
}
