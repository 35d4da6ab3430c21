package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.record.RecordKind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what editors type; nothing that it does can be seen by visitors. */
@Component
@Transactional
class DraftEditor {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DraftEditor(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return the draft's id; none if the person has a draft of that record already */
    OptionalLong begin(RecordKind kind, @Nullable String key, int base, boolean withdraws, Form form,
            Proposal proposal, Person author) {
        return begin(kind, key, base, withdraws, form, proposal, "", author);
    }

    /**
     * @param formId
     *            of the form that it was typed into; may be empty where the record has a key
     * @return the draft's id; none if the person has a draft of that record, or from that form, already
     */
    OptionalLong begin(RecordKind kind, @Nullable String key, int base, boolean withdraws, Form form,
            Proposal proposal, String formId, Person author) {
        return jdbc
                .sql("""
                        insert into draft (kind, key, base, author_id, status, withdraws, typed, change_kind, reason, source_key, form, updated_at)
                        values (:kind, :key, :base, :author, 'DRAFT', :withdraws, cast(:typed as jsonb), :changeKind, :reason, :source, nullif(:formId, ''), :now)
                        on conflict do nothing returning id
                        """)
                .param("kind", kind.name())
                .param("key", key)
                .param("base", base)
                .param("author", author.id())
                .param("withdraws", withdraws)
                .param("typed", json.writeValueAsString(form.typed()))
                .param("changeKind", proposal.kind() == null ? null : proposal.kind().name())
                .param("reason", proposal.reason())
                .param("source", proposal.source())
                .param("formId", formId)
                .param("now", now())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Keeps what was typed; a submitted draft is taken back by that.
     *
     * @param saved
     *            the state of the draft that the editor saw
     * @return whether it was still in that state; if not, nothing was saved
     */
    boolean save(Draft draft, Form form, int saved) {
        return jdbc.sql("""
                update draft set typed = cast(:typed as jsonb), saved = saved + 1, updated_at = :now,
                    status = case when status = 'SUBMITTED' then 'DRAFT' else status end
                where id = :id and saved = :saved
                """)
                .param("typed", json.writeValueAsString(form.typed()))
                .param("now", now())
                .param("id", draft.id())
                .param("saved", saved)
                .update() == 1;
    }

    /** As it was brought together with a later version; a submitted draft is taken back by that. */
    void rebase(Draft draft, int base, Form form) {
        jdbc.sql("update draft set base = :base where id = :id")
                .param("base", base)
                .param("id", draft.id())
                .update();
        save(draft, form, draft.saved());
    }

    /** Hands it to the reviewers as it was brought together with what stands. */
    void submit(Draft draft, int base, Form form, Proposal proposal) {
        jdbc.sql(
                """
                        update draft set status = 'SUBMITTED', base = :base, typed = cast(:typed as jsonb), change_kind = :changeKind,
                            reason = :reason, source_key = :source, comment = '', commented_by = null, saved = saved + 1, updated_at = :now
                        where id = :id
                        """)
                .param("base", base)
                .param("typed", json.writeValueAsString(form.typed()))
                .param("changeKind", proposal.kind() == null ? null : proposal.kind().name())
                .param("reason", proposal.reason())
                .param("source", proposal.source())
                .param("now", now())
                .param("id", draft.id())
                .update();
    }

    /** @return whether it was still waiting, as the reviewer saw it */
    boolean sendBack(Draft draft, String comment, Person reviewer) {
        return jdbc
                .sql("""
                        update draft set status = 'RETURNED', comment = :comment, commented_by = :reviewer, saved = saved + 1,
                            updated_at = :now where id = :id and saved = :saved and status = 'SUBMITTED'
                        """)
                .param("comment", comment)
                .param("reviewer", reviewer.id())
                .param("now", now())
                .param("id", draft.id())
                .param("saved", draft.saved())
                .update() == 1;
    }

    void discard(Draft draft) {
        jdbc.sql("delete from draft where id = :id").param("id", draft.id()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
