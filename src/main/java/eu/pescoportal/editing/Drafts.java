package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.web.error.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts that are open, and who works on what; visitors see nothing of them. */
@Component
public class Drafts {

    private static final String SELECT = """
            select d.id, d.kind, d.key, d.base, d.withdraws, d.typed, d.set_id, d.saved, d.begun_at, d.updated_at, %s
            from draft d cross join lateral (
                select d.status, d.change_kind, d.reason, d.sources, d.confirmed, d.comment, d.commented_by,
                    array[d.author_id] as authors where d.set_id is null
                union all
                select s.status, s.change_kind, s.reason, s.sources, s.confirmed, s.comment, s.commented_by,
                    array(select m.account_id from change_set_author m where m.set_id = s.id order by m.since)
                from change_set s where s.id = d.set_id
            ) p
            """
            .formatted(ProgressRows.COLUMNS);

    private final JdbcClient jdbc;
    private final DraftRows rows;

    Drafts(JdbcClient jdbc, DraftRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<Draft> find(long id) {
        return select("d.id = :id").param("id", id).query(rows).optional();
    }

    /**
     * @throws NotFoundException
     *             if it was published or discarded, or never was
     */
    public Draft get(long id) {
        return find(id).orElseThrow(() -> notThere(id));
    }

    private static NotFoundException notThere(long id) {
        return new NotFoundException("draft", Long.toString(id));
    }

    /**
     * The same, and nobody else can save, publish or discard it before this transaction ends, nor anything of
     * its set, which everybody locks first.
     */
    Draft lock(long id) {
        return jdbc
                .sql("""
                        with s as materialized (select from change_set where id = (select set_id from draft where id = :id) for update)
                        %s where d.id = :id and (select count(*) from s) >= 0 for update of d
                        """
                        .formatted(SELECT))
                .param("id", id)
                .query(rows)
                .optional()
                .orElseThrow(() -> notThere(id));
    }

    /** One's own, outside of all sets. */
    public Optional<Draft> find(RecordKind kind, String key, Person author) {
        return select("d.set_id is null and d.author_id = :author and d.kind = :kind and d.key = :key")
                .param("author", author.id())
                .param("kind", kind.name())
                .param("key", key)
                .query(rows)
                .optional();
    }

    /** All of a set, in the order in which they came into it. */
    public List<Draft> of(long set) {
        return select("d.set_id = :set order by d.id").param("set", set).query(rows).list();
    }

    /** Those that are reviewed and published together with one, itself among them. */
    List<Draft> together(Draft draft) {
        var set = draft.set();
        return set == null ? List.of(draft) : of(set);
    }

    /** That of a set, or, where there is none, one's own. */
    public Optional<Draft> find(RecordRef record, @Nullable Long set, Person author) {
        if (set == null) return find(record.kind(), record.key(), author);
        return select("d.set_id = :set and d.kind = :kind and d.key = :key").param("set", set)
                .param("kind", record.kind().name())
                .param("key", record.key())
                .query(rows)
                .optional();
    }

    /** The one that was begun from that form, which was for a new record. */
    public Optional<Draft> findBegun(String form, Person author) {
        return select("d.author_id = :author and d.form = :form").param("author", author.id())
                .param("form", form)
                .query(rows)
                .optional();
    }

    /** Whether the first version of a record was that person's draft. */
    public boolean wasFirstPublished(RecordKind kind, String key, Person author) {
        return jdbc
                .sql("""
                        select exists (select from record_version v join revision_author r on r.revision = v.published_in
                            where v.kind = :kind and v.key = :key and v.number = 1 and r.account_id = :author)
                        """)
                .param("kind", kind.name())
                .param("key", key)
                .param("author", author.id())
                .query(Boolean.class)
                .single();
    }

    /** What others have open on a record, so that nobody does the same work twice. */
    public List<Draft> others(RecordKind kind, String key, Person person) {
        return select("not :author = any (p.authors) and d.kind = :kind and d.key = :key order by d.id")
                .param("author", person.id())
                .param("kind", kind.name())
                .param("key", key)
                .query(rows)
                .list();
    }

    /** Outside of all sets, as all that follow. */
    public List<Draft> by(Person person) {
        return select("d.set_id is null and d.author_id = :author order by d.updated_at desc")
                .param("author", person.id())
                .query(rows)
                .list();
    }

    /** Those that a reviewer can publish or send back, the longest waiting first. */
    public List<Draft> submittedToOthersThan(Person person) {
        return select(
                "d.set_id is null and d.author_id <> :author and d.status = 'SUBMITTED' order by d.updated_at")
                .param("author", person.id())
                .query(rows)
                .list();
    }

    /** Those whose authors can no longer sign in. */
    public List<Draft> abandoned() {
        return select(
                "d.set_id is null and not (select a.active from account a where a.id = d.author_id) order by d.updated_at")
                .query(rows)
                .list();
    }

    private JdbcClient.StatementSpec select(String condition) {
        return jdbc.sql(SELECT + "where " + condition);
    }
}
