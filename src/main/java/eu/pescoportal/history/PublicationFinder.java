package eu.pescoportal.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was published of the register as a whole. */
@Component
class PublicationFinder {

    /** So many records of a publication are named; the first load touched hundreds. */
    private static final int NAMED = 8;
    private static final String TOUCHED = """
            with touched as (
                select v.published_in as revision, 'PROJECT' as kind, p.slug as key, v.name, v.number
                from project_version v join project p on p.id = v.project_id
                union all select v.published_in, 'STATE', v.state_code, v.name, v.number from member_state_version v
                union all select v.published_in, 'PARTNER', p.key, v.name, v.number
                from partner_version v join partner p on p.id = v.partner_id
                union all select v.published_in, 'SOURCE', p.key, v.title, v.number
                from source_version v join source p on p.id = v.source_id
            )
            """;
    private static final String FOUND = """
            from revision r
            where (not :onlyCorrections or r.kind = 'CORRECTION')
                and (cast(:since as date) is null or (r.published_at at time zone 'Europe/Brussels')::date >= :since)
                and (cast(:until as date) is null or (r.published_at at time zone 'Europe/Brussels')::date <= :until)
                and (:kind = '' or exists (select from touched t
                    where t.revision = r.number and t.kind = :kind and (:key = '' or t.key = :key)))
            """;

    private final JdbcClient jdbc;

    PublicationFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(PublicationQuery query) {
        return jdbc.sql(TOUCHED + "select count(*) " + FOUND)
                .params(parameters(query))
                .query(Long.class)
                .single();
    }

    /** One page of them, the latest first. */
    List<Publication> list(PublicationQuery query) {
        var found = jdbc
                .sql(TOUCHED + "select r.number, r.published_at, r.kind, r.author, r.reviewer, r.reason, "
                        + "(select count(*) from touched t where t.revision = r.number) as total " + FOUND
                        + " order by r.number desc limit :size offset :offset")
                .params(parameters(query))
                .query((row, _) -> publication(row))
                .list();
        var records = records(found.stream().map(Publication::revision).toList());
        return found.stream()
                .map(p -> new Publication(p.revision(), p.publishedAt(), p.kind(), p.author(), p.reviewer(),
                        p.reason(), records.getOrDefault(p.revision(), List.of()), p.total()))
                .toList();
    }

    private Map<Long, List<Publication.Touched>> records(List<Long> revisions) {
        var records = new HashMap<Long, List<Publication.Touched>>();
        jdbc.sql(
                TOUCHED + """
                        select * from (
                            select t.*, row_number() over (partition by revision order by position(kind in 'PROJECT STATE PARTNER SOURCE'), name collate "C") as place
                            from touched t where t.revision = any(:revisions)
                        ) t where place <= :named order by revision, place
                        """)
                .param("revisions", revisions.toArray(Long[]::new))
                .param("named", NAMED)
                .query(row -> {
                    records.computeIfAbsent(row.getLong("revision"), _ -> new ArrayList<>())
                            .add(new Publication.Touched(RecordKind.valueOf(row.getString("kind")),
                                    row.getString("key"), row.getString("name"), row.getInt("number")));
                });
        return records;
    }

    private static Map<String, @Nullable Object> parameters(PublicationQuery query) {
        var kind = query.effectiveKind();
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("onlyCorrections", query.onlyCorrections());
        parameters.put("since", query.since());
        parameters.put("until", query.until());
        parameters.put("kind", kind == null ? "" : kind.name());
        parameters.put("key", query.key());
        parameters.put("size", PublicationQuery.SIZE);
        parameters.put("offset", (query.page() - 1L) * PublicationQuery.SIZE);
        return parameters;
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(row.getLong("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Revision.Kind.valueOf(row.getString("kind")), row.getString("author"),
                row.getString("reviewer"), row.getString("reason"), List.of(), row.getInt("total"));
    }
}
