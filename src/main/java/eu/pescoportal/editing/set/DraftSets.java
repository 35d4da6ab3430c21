package eu.pescoportal.editing.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Colleague;
import eu.pescoportal.editing.ProgressRows;
import eu.pescoportal.web.error.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sets that are open; visitors see nothing of them. */
@Component
public class DraftSets {

    private static final String SELECT = """
            select p.id, p.title, p.act, p.publish_at, p.approved_states, p.saved, p.updated_at, p.approved_by, %s,
                (select coalesce(a.display_name, a.name) from account a where a.id = p.approved_by) as approved_by_name,
                (select a.active from account a where a.id = p.approved_by) as approved_by_active
            from (select s.*, array(select m.account_id from change_set_author m where m.set_id = s.id
                order by m.since) as authors from change_set s) p
            """
            .formatted(ProgressRows.COLUMNS);

    private final JdbcClient jdbc;

    DraftSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<DraftSet> find(long id) {
        return select("p.id = :id").param("id", id).query(DraftSets::set).optional();
    }

    /**
     * @throws NotFoundException
     *             if it was published or discarded, or never was
     */
    public DraftSet get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException("set", Long.toString(id)));
    }

    /** The same, and nobody else can change it or anything in it before this transaction ends. */
    DraftSet lock(long id) {
        return lockIfThere(id).orElseThrow(() -> new NotFoundException("set", Long.toString(id)));
    }

    /** The same; none if it is no more. */
    Optional<DraftSet> lockIfThere(long id) {
        jdbc.sql("select from change_set where id = :id for update").param("id", id).query().listOfRows();
        return find(id);
    }

    /** As which revision a set was published that is no more; none if it never was. */
    public Optional<Long> revision(long id) {
        return jdbc.sql("select revision from published_set where set_id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** The one that was begun from that form. */
    Optional<DraftSet> findBegun(String form, Person author) {
        return select("p.form = :form and :author = any (p.authors)").param("form", form)
                .param("author", author.id())
                .query(DraftSets::set)
                .optional();
    }

    /** Those that a person works on, whatever has become of them; the one touched last first. */
    public List<DraftSet> openTo(Person author) {
        return select(
                "exists (select from change_set_author m where m.set_id = p.id and m.account_id = :author)"
                        + " order by p.updated_at desc")
                .param("author", author.id())
                .query(DraftSets::set)
                .list();
    }

    /** Those that a reviewer can publish or send back, the longest waiting first. */
    public List<DraftSet> submittedToOthersThan(Person person) {
        return select("p.status = 'SUBMITTED' and not :author = any (p.authors) order by p.updated_at")
                .param("author", person.id())
                .query(DraftSets::set)
                .list();
    }

    /** Those whose time is set, the next one first. */
    public List<DraftSet> approved() {
        return select("p.status = 'APPROVED' order by p.publish_at").query(DraftSets::set).list();
    }

    /** Those none of whose authors can sign in any more. */
    public List<DraftSet> abandoned() {
        return select("not exists (select from account a where a.id = any (p.authors) and a.active)"
                + " order by p.updated_at").query(DraftSets::set).list();
    }

    /** Those whose time has come. */
    List<Long> due(Instant now) {
        return jdbc.sql(
                "select id from change_set where status = 'APPROVED' and publish_at <= :now order by publish_at, id")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private JdbcClient.StatementSpec select(String condition) {
        return jdbc.sql(SELECT + "where " + condition);
    }

    private static DraftSet set(ResultSet row, int number) throws SQLException {
        return new DraftSet(row.getLong("id"), row.getString("title"), row.getString("act"),
                ProgressRows.progress(row), approval(row), row.getInt("saved"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static DraftSet.@Nullable Approval approval(ResultSet row) throws SQLException {
        var by = row.getString("approved_by_name");
        return by == null
                ? null
                : new DraftSet.Approval(
                        new Colleague(row.getLong("approved_by"), by, row.getBoolean("approved_by_active")),
                        row.getObject("publish_at", OffsetDateTime.class).toInstant(),
                        List.of((String[]) row.getArray("approved_states").getArray()));
    }
}
