package eu.pescoportal.source;

import eu.pescoportal.record.Edition;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.SourceRef;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds sources and the facts that rest on them. */
@Component
public class SourceFinder {

    private final JdbcClient jdbc;
    private final Sources sources;

    SourceFinder(JdbcClient jdbc, Sources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** The sources of those keys as pages cite them, in one statement. */
    public Map<String, SourceRef> refs(Collection<String> keys, Edition edition) {
        var refs = new HashMap<String, SourceRef>();
        jdbc.sql("""
                select s.key, w.title, w.publisher, w.url, w.language, w.published
                from source_known(:revision) w join source s on s.id = w.source_id
                where s.key = any(:keys)
                """)
                .param("revision", edition.revision())
                .param("keys", keys.stream().distinct().toArray(String[]::new))
                .query(row -> {
                    refs.put(row.getString("key"), SourceRef.of(row));
                });
        return refs;
    }

    @Transactional(readOnly = true)
    Optional<SourceDocument> find(String key, Edition edition) {
        return sources.findKnown(key, edition.revision()).map(SourceVersion::toDocument);
    }

    /** The languages of all sources, and how many are in each; most first. */
    SequencedMap<String, Long> languages(Edition edition) {
        var languages = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                select language, count(*) as n from source_known(:revision)
                group by language order by n desc, language
                """).param("revision", edition.revision()).query(row -> {
            languages.put(row.getString("language"), row.getLong("n"));
        });
        return languages;
    }

    SourceList find(SourceQuery query, Edition edition) {
        var listed = """
                from source_known(:revision) w join source s on s.id = w.source_id
                where (:kind = '' or w.kind = :kind) and (:language = '' or w.language = :language)
                    and (:q = '' or strpos(lower(w.title || ' ' || w.publisher), lower(:q)) > 0
                        or folded(:q) <> '' and strpos(folded(w.title || ' ' || w.publisher), folded(:q)) > 0)
                """;
        var total = jdbc.sql("select count(*) " + listed)
                .params(query.parameters(edition))
                .query(Long.class)
                .single();
        var rows = jdbc.sql(Fact.SQL
                + "select s.key, w.*, (select count(*) from fact f where f.source_id = s.id) as facts "
                + listed + " order by " + query.sort().sql() + " limit :size offset :offset")
                .params(query.parameters(edition))
                .query((row, _) -> SourceRow.of(row))
                .list();
        return new SourceList(query, rows, total);
    }

    /** Everything that rests on a source, then what it is further reading for; by project and date. */
    List<Fact> facts(String key, Edition edition) {
        return jdbc
                .sql(Fact.SQL
                        + """
                                select f.*, p.slug, p.name as project, p.sort_name from (
                                    select * from fact
                                    union all
                                    select r.source_id, r.version_id, 'reading', null, null, null, null, null, true
                                    from project_source r
                                    join project_known(:revision) v on v.id = r.version_id
                                    where not exists (select from fact f where f.version_id = r.version_id and f.source_id = r.source_id)
                                ) f
                                left join lateral (
                                    select p.slug, v.name, v.sort_name from project_version v join project p on p.id = v.project_id
                                    where v.id = f.version_id
                                ) p on true
                                where f.source_id = (select id from source where key = :key)
                                order by p.sort_name collate "C", p.slug collate "C", first_day(f.valid_from) nulls first, f.what, f.kind, f.name
                                """)
                .param("revision", edition.revision())
                .param("key", key)
                .query((row, _) -> Fact.of(row))
                .list();
    }
}
