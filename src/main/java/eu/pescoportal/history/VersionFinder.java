package eu.pescoportal.history;

import eu.pescoportal.web.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was published of a record, without reading what it said. */
@Component
public class VersionFinder {

    private final JdbcClient jdbc;

    VersionFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last version of a record, also where it was withdrawn; none if nothing was ever published of it.
     */
    public Optional<LatestVersion> latest(RecordKind kind, String key) {
        return jdbc.sql("""
                select name, number, published_in, superseded_in from record_version
                where kind = :kind and key = :key order by number desc limit 1
                """)
                .param("kind", kind.name())
                .param("key", key)
                .query((row, _) -> new LatestVersion(row.getString("name"), row.getInt("number"),
                        row.getInt("published_in"), row.getLong("superseded_in") < VersionSpan.OPEN))
                .optional();
    }

    /**
     * The same, of a record that must be there.
     *
     * @throws NotFoundException
     *             if nothing was ever published of it
     */
    public LatestVersion get(RecordKind kind, String key) {
        return latest(kind, key).orElseThrow(() -> new NotFoundException(kind.one(), key));
    }

    /** How many publications touched a record. */
    int count(RecordKind kind, String key) {
        return jdbc.sql("select count(*) from touched where kind = :kind and key = :key")
                .param("kind", kind.name())
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    /** One page of them, the latest first. */
    List<PublishedVersion> list(RecordKind kind, String key, int page, int size) {
        return upTo(Long.MAX_VALUE, kind, key, size, (page - 1L) * size);
    }

    private List<PublishedVersion> upTo(long revision, RecordKind kind, String key, int size, long offset) {
        return jdbc
                .sql("""
                        select t.number, t.withdrawn, t.revision, r.published_at, r.kind, r.author, r.reviewer, r.reason, s.key as source
                        from touched t join revision r on r.number = t.revision left join source s on s.id = r.source_id
                        where t.kind = :kind and t.key = :key and t.revision <= :revision
                        order by t.revision desc limit :size offset :offset
                        """)
                .param("kind", kind.name())
                .param("key", key)
                .param("revision", revision)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> version(row))
                .list();
    }

    /** The revision that published a version. */
    public Optional<Integer> revision(RecordKind kind, String key, int number) {
        return jdbc.sql(
                "select published_in from record_version where kind = :kind and key = :key and number = :number")
                .param("kind", kind.name())
                .param("key", key)
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    /** The withdrawal that a revision of the register stands after, if the record was withdrawn then. */
    Optional<PublishedVersion> withdrawal(RecordKind kind, String key, long revision) {
        return upTo(revision, kind, key, 1, 0).stream().filter(PublishedVersion::withdrawn).findFirst();
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(row.getInt("number"), row.getBoolean("withdrawn"),
                row.getLong("revision"), row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Revision.Kind.valueOf(row.getString("kind")), row.getString("author"),
                row.getString("reviewer"), row.getString("reason"), row.getString("source"));
    }
}
