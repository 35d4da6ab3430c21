package eu.pescoportal.editing.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Colleague;
import eu.pescoportal.editing.Proposal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what sets are called, why they are made, who works on them and how far they have come. */
@Component
@Transactional
public class DraftSetStore {

    private final JdbcClient jdbc;
    private final DraftSets sets;
    private final Clock clock;

    DraftSetStore(JdbcClient jdbc, DraftSets sets, Clock clock) {
        this.jdbc = jdbc;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * What a set begins with.
     *
     * @param formId
     *            of the form that it was typed into: the same one begins no second set
     */
    public record Begun(String title, String act, Proposal proposal, String formId) {}

    public DraftSet begin(Begun begun, Person author) {
        var id = stored(jdbc.sql("""
                insert into change_set (title, act, status, change_kind, reason, sources, form, updated_at)
                values (:title, :act, 'DRAFT', :changeKind, :reason, :sources, nullif(:form, ''), :now)
                on conflict do nothing returning id
                """), begun.title(), begun.act(), begun.proposal()).param("form", begun.formId())
                .query(Long.class)
                .optional();
        if (id.isEmpty()) return sets.findBegun(begun.formId(), author).orElseThrow();
        addAuthor(id.get(), author.id());
        return sets.get(id.get());
    }

    /**
     * Stores what became of a set, its drafts and authors apart.
     *
     * @return whether it was still in the state that this was made from; if not, nothing was stored
     */
    public boolean save(DraftSet set) {
        var commentedBy = set.progress().commentedBy();
        var approval = set.approval();
        return stored(jdbc.sql("""
                update change_set set title = :title, act = :act, status = :status, change_kind = :changeKind,
                    reason = :reason, sources = :sources, confirmed = :confirmed, comment = :comment,
                    commented_by = :commentedBy, approved_by = :approvedBy, publish_at = :publishAt,
                    approved_states = :states,
                    saved = saved + 1, updated_at = :now
                where id = :id and saved = :saved
                """), set.title(), set.act(), set.proposal()).param("status", set.status().name())
                .param("confirmed", set.proposal().confirmed().toArray(String[]::new))
                .param("comment", set.progress().comment())
                .param("commentedBy", commentedBy == null ? null : commentedBy.id())
                .param("approvedBy", approval == null ? null : approval.by().id())
                .param("publishAt", approval == null ? null : at(approval.publishAt()))
                .param("states", states(approval))
                .param("id", set.id())
                .param("saved", set.saved())
                .update() == 1;
    }

    private static String[] states(DraftSet.@Nullable Approval approval) {
        return approval == null ? new String[0] : approval.states().toArray(String[]::new);
    }

    private JdbcClient.StatementSpec stored(JdbcClient.StatementSpec statement, String title, String act,
            Proposal proposal) {
        return statement.param("title", title)
                .param("act", act)
                .param("changeKind", proposal.kind() == null ? null : proposal.kind().name())
                .param("reason", proposal.reason())
                .param("sources", proposal.sources().toArray(String[]::new))
                .param("now", at(clock.instant()));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    void addAuthor(DraftSet set, Colleague colleague) {
        addAuthor(set.id(), colleague.id());
    }

    private void addAuthor(long set, long account) {
        jdbc.sql(
                "insert into change_set_author (set_id, account_id) values (:set, :account) on conflict do nothing")
                .param("set", set)
                .param("account", account)
                .update();
    }

    /** There is always one who is left; two who leave at the same moment take turns. */
    boolean removeAuthor(DraftSet set, long account) {
        sets.lock(set.id());
        return jdbc.sql("""
                delete from change_set_author where set_id = :set and account_id = :account
                    and exists (select from change_set_author where set_id = :set and account_id <> :account)
                """).param("set", set.id()).param("account", account).update() == 1;
    }

    /** With all drafts in it. */
    public void discard(DraftSet set) {
        jdbc.sql("delete from change_set where id = :id").param("id", set.id()).update();
    }

    /** The set is no more, because it was published. */
    void publish(DraftSet set, long revision) {
        jdbc.sql("""
                with gone as (delete from change_set where id = :set returning id)
                insert into published_set (set_id, revision) select id, :revision from gone
                """).param("set", set.id()).param("revision", revision).update();
    }
}
