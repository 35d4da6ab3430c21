package eu.pescoportal.history;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.web.error.NotFoundException;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was published of the register as a whole. */
@Component
public class PublicationFinder {

    /** So many records of a publication are named; the first load touched hundreds. */
    private static final int NAMED = 8;
    private static final String[] KINDS = Stream.of(RecordKind.values())
            .map(RecordKind::name)
            .toArray(String[]::new);
    private static final String FOUND = """
            from revision r
            where (not :onlyCorrections or r.kind = 'CORRECTION')
                and (cast(:since as date) is null or (r.published_at at time zone 'Europe/Brussels')::date >= :since)
                and (cast(:until as date) is null or (r.published_at at time zone 'Europe/Brussels')::date <= :until)
                and (:kind = '' and cardinality(:keys) = 0 or exists (select from touched t
                    where t.revision = r.number and (:kind = '' or t.kind = :kind)
                    and (cardinality(:keys) = 0 or t.key = any(:keys))))
            """;

    private final JdbcClient jdbc;

    PublicationFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(PublicationQuery query) {
        return jdbc.sql("select count(*) " + FOUND).params(parameters(query)).query(Long.class).single();
    }

    /** Whether there is, or ever was, the record asked for. */
    boolean knows(PublicationQuery query) {
        return jdbc.sql("""
                select exists (select from record_version v
                    where (:kind = '' or v.kind = :kind) and v.key = any(:keys))
                """).params(parameters(query)).query(Boolean.class).single();
    }

    public List<Publication> latest(int number) {
        return list(PublicationQuery.ALL).stream().limit(number).toList();
    }

    /** One page of them, the latest first. */
    List<Publication> list(PublicationQuery query) {
        var found = jdbc
                .sql("select " + Imprint.COLUMNS
                        + ", (select count(*) from touched t where t.revision = r.number) as total " + FOUND
                        + " order by r.number desc limit :size offset :offset")
                .params(parameters(query))
                .query((row, _) -> publication(row))
                .list();
        var records = records(found.stream().map(p -> p.imprint().revision()).toList(), 0, NAMED);
        return found.stream()
                .map(p -> new Publication(p.imprint(),
                        records.getOrDefault(p.imprint().revision(), List.of()), p.total()))
                .toList();
    }

    /**
     * One of them, with so many of the records that it touched.
     *
     * @throws NotFoundException
     *             if nothing was published under that number
     */
    Publication get(long revision, int offset, int size) {
        var publication = jdbc.sql("select " + Imprint.COLUMNS
                + ", (select count(*) from touched t where t.revision = r.number) as total from revision r where r.number = :revision")
                .param("revision", revision)
                .query((row, _) -> publication(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("publication", Long.toString(revision)));
        return new Publication(publication.imprint(),
                records(List.of(revision), offset, size).getOrDefault(revision, List.of()),
                publication.total());
    }

    private Map<Long, List<Publication.Touched>> records(List<Long> revisions, int offset, int size) {
        var records = new HashMap<Long, List<Publication.Touched>>();
        jdbc.sql(
                """
                        select * from (
                            select t.*, row_number() over (partition by revision order by array_position(:kinds, kind), name collate "C") as place
                            from touched t where t.revision = any(:revisions)
                        ) t where place > :offset and place <= :offset + :size order by revision, place
                        """)
                .param("revisions", revisions.toArray(Long[]::new))
                .param("offset", offset)
                .param("size", size)
                .param("kinds", KINDS)
                .query(row -> {
                    records.computeIfAbsent(row.getLong("revision"), _ -> new ArrayList<>())
                            .add(touched(row));
                });
        return records;
    }

    private static Publication.Touched touched(ResultSet row) throws SQLException {
        return new Publication.Touched(
                new RecordRef(RecordKind.valueOf(row.getString("kind")), row.getString("key")),
                row.getString("name"), row.getInt("number"), row.getBoolean("withdrawn"));
    }

    private static Map<String, @Nullable Object> parameters(PublicationQuery query) {
        var kind = query.effectiveKind();
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("onlyCorrections", query.onlyCorrections());
        parameters.put("since", query.since());
        parameters.put("until", query.until());
        parameters.put("kind", kind == null ? "" : kind.name());
        parameters.put("keys", query.keys().toArray(String[]::new));
        parameters.put("size", PublicationQuery.SIZE);
        parameters.put("offset", (query.page() - 1L) * PublicationQuery.SIZE);
        return parameters;
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(Imprint.of(row), List.of(), row.getInt("total"));
    }
}
