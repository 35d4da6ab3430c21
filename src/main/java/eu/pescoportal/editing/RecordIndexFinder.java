package eu.pescoportal.editing;

import eu.pescoportal.record.RecordKind;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds records by name, and what refers to which. */
@Component
class RecordIndexFinder {

    private final JdbcClient jdbc;

    RecordIndexFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, in one statement. */
    RecordIndex all() {
        return new RecordIndex(jdbc
                .sql("""
                        select distinct on (kind, key) kind, key, name, number, superseded_in = 9223372036854775807 as stands
                        from record_version order by kind, key, number desc
                        """)
                .query((row, _) -> new RecordIndex.Entry(RecordKind.valueOf(row.getString("kind")),
                        row.getString("key"), row.getString("name"), row.getInt("number"),
                        row.getBoolean("stands")))
                .list()
                .stream()
                .sorted(Comparator.comparing(RecordIndex.Entry::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    /**
     * The records whose name or key has that text in it, or a project of that acronym or other name;
     * withdrawn ones last.
     */
    List<RecordIndex.Entry> search(String text, int limit) {
        return jdbc
                .sql("""
                        select v.kind, v.key, v.name, v.number, not v.withdrawn as stands from record_version v
                        where (v.superseded_in = 9223372036854775807 or v.withdrawn and not exists (
                                select from record_version n where n.kind = v.kind and n.key = v.key and n.number > v.number))
                            and folded(:q) <> '' and (
                            strpos(folded(v.name), folded(:q)) > 0 or strpos(lower(v.key), lower(:q)) > 0
                            or v.kind = 'PROJECT' and folded(:q) = any((select exact_names from project_version p where p.id = v.id)::text[]))
                        order by v.withdrawn, position(v.kind in 'PROJECT STATE PARTNER SOURCE'), folded(v.name) collate "C", v.key
                        limit :limit
                        """)
                .param("q", text)
                .param("limit", limit)
                .query((row, _) -> new RecordIndex.Entry(RecordKind.valueOf(row.getString("kind")),
                        row.getString("key"), row.getString("name"), row.getInt("number"),
                        row.getBoolean("stands")))
                .list();
    }

    /** What refers to a record, and the page to find it on. */
    record Referrer(String name, String path) {}

    /** What stands and refers to a record; while there is any it cannot be withdrawn. */
    List<Referrer> referrers(RecordKind kind, String key) {
        var projects = """
                select v.name, '/projects/' || p.slug as path
                from project_version v join project p on p.id = v.project_id
                where v.superseded_in = 9223372036854775807 and
                """;
        var sql = switch (kind) {
            case PROJECT -> projects + "v.merged_into = (select id from project where slug = :key)";
            case STATE -> projects
                    + "exists (select from participation x where x.version_id = v.id and x.state_code = :key)";
            case PARTNER -> projects + """
                    exists (select from partner_link x join partner p on p.id = x.partner_id
                        where x.version_id = v.id and p.key = :key)""";
            case SOURCE ->
                """
                        with s as (select id from source where key = :key)
                        select v.name, '/projects/' || p.slug as path
                        from project_version v join project p on p.id = v.project_id join project_source x on x.version_id = v.id
                        where v.superseded_in = 9223372036854775807 and x.source_id = (select id from s)
                        union select v.name, '/states/' || lower(v.state_code)
                        from member_state_version v join member_state_source x on x.version_id = v.id
                        where v.superseded_in = 9223372036854775807 and x.source_id = (select id from s)
                        union select v.name, '/partners/' || p.key
                        from partner_version v join partner p on p.id = v.partner_id join partner_source x on x.version_id = v.id
                        where v.superseded_in = 9223372036854775807 and x.source_id = (select id from s)
                        union select e.title, '/about' from pesco_event e
                        where e.superseded_in = 9223372036854775807 and e.source_id = (select id from s)
                        union select coalesce(t.note, t.as_of), '/about' from official_total t
                        where t.superseded_in = 9223372036854775807 and t.source_id = (select id from s)
                        union select c.title, '/about/claims' from claim c
                        join claim_source x on x.published_in = c.published_in and x.claim_position = c.position
                        where c.superseded_in = 9223372036854775807 and x.source_id = (select id from s)
                        union select c.title, '/about' from commitment c
                        where c.superseded_in = 9223372036854775807 and c.source_id = (select id from s)""";
        };
        return jdbc.sql("select name, path from (" + sql + ") r order by folded(name) collate \"C\"")
                .param("key", key)
                .query((row, _) -> new Referrer(row.getString("name"), row.getString("path")))
                .list();
    }
}
