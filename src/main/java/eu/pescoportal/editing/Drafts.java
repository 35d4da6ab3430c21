package eu.pescoportal.editing;

import eu.pescoportal.account.Person;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.web.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts that are open, and who works on what; visitors see nothing of them. */
@Component
public class Drafts {

    private static final String SELECT = """
            select d.*, coalesce(a.display_name, a.name) as author, a.active as author_active,
                coalesce(c.display_name, c.name) as commented_by_name, c.active as commented_by_active
            from draft d join account a on a.id = d.author_id left join account c on c.id = d.commented_by
            """;

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

    /** The same, and nobody else can save, publish or discard it before this transaction ends. */
    Draft lock(long id) {
        return select("d.id = :id for update of d").param("id", id)
                .query(rows)
                .optional()
                .orElseThrow(() -> notThere(id));
    }

    public Optional<Draft> find(RecordKind kind, String key, Person author) {
        return select("d.author_id = :author and d.kind = :kind and d.key = :key")
                .param("author", author.id())
                .param("kind", kind.name())
                .param("key", key)
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
        return jdbc.sql("""
                select exists (select from record_version v join revision r on r.number = v.published_in
                    where v.kind = :kind and v.key = :key and v.number = 1 and r.author_id = :author)
                """)
                .param("kind", kind.name())
                .param("key", key)
                .param("author", author.id())
                .query(Boolean.class)
                .single();
    }

    /** What others have open on a record, so that nobody does the same work twice. */
    public List<Draft> others(RecordKind kind, String key, Person person) {
        return select("d.author_id <> :author and d.kind = :kind and d.key = :key order by d.id")
                .param("author", person.id())
                .param("kind", kind.name())
                .param("key", key)
                .query(rows)
                .list();
    }

    public List<Draft> by(Person person) {
        return select("d.author_id = :author order by d.updated_at desc").param("author", person.id())
                .query(rows)
                .list();
    }

    /** Those that a reviewer can publish or send back, the longest waiting first. */
    public List<Draft> submittedToOthersThan(Person person) {
        return select("d.author_id <> :author and d.status = 'SUBMITTED' order by d.updated_at")
                .param("author", person.id())
                .query(rows)
                .list();
    }

    /** Those whose authors can no longer sign in. */
    public List<Draft> abandoned() {
        return select("not a.active order by d.updated_at").query(rows).list();
    }

    private JdbcClient.StatementSpec select(String condition) {
        return jdbc.sql(SELECT + "where " + condition);
    }
}
