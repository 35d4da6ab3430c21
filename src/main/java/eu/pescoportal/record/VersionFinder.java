package eu.pescoportal.record;

import eu.pescoportal.web.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
        // Of the last version alone this says the same as its column "withdrawn", without asking for the next
        // of each.
        return jdbc
                .sql("""
                        select name, number, published_in, superseded_in < 9223372036854775807 as withdrawn from record_version
                        where kind = :kind and key = :key order by number desc limit 1
                        """)
                .param("kind", kind.name())
                .param("key", key)
                .query((row, _) -> new LatestVersion(row.getString("name"), row.getInt("number"),
                        row.getInt("published_in"), row.getBoolean("withdrawn")))
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

    /**
     * Versions from one number to another, both included, and where they were withdrawn; the latest first.
     */
    public List<PublishedVersion> list(RecordKind kind, String key, long first, long last) {
        return touched(kind, key, "t.number between :first and :last order by t.revision desc",
                Map.of("first", first, "last", last));
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
        return touched(kind, key, "t.revision <= :revision order by t.revision desc limit 1",
                Map.of("revision", revision)).stream().filter(PublishedVersion::withdrawn).findFirst();
    }

    private List<PublishedVersion> touched(RecordKind kind, String key, String which, Map<String, ?> bounds) {
        return jdbc
                .sql("""
                        select t.number, t.withdrawn, t.revision, r.published_at, r.kind, r.author, r.reviewer, r.reason, s.key as source
                        from touched t join revision r on r.number = t.revision left join source s on s.id = r.source_id
                        where t.kind = :kind and t.key = :key and\s"""
                        + which)
                .param("kind", kind.name())
                .param("key", key)
                .params(bounds)
                .query((row, _) -> version(row))
                .list();
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(row.getInt("number"), row.getBoolean("withdrawn"),
                row.getLong("revision"), row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Revision.Kind.valueOf(row.getString("kind")), row.getString("author"),
                row.getString("reviewer"), row.getString("reason"), row.getString("source"));
    }
}
