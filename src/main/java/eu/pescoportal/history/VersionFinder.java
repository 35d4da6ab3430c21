package eu.pescoportal.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was published of a record, without reading what it said. */
@Component
class VersionFinder {

    private final JdbcClient jdbc;

    VersionFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(RecordKind kind, String key) {
        return jdbc.sql("select count(*) from %s where %s = :key".formatted(kind.tables(), kind.keyColumn()))
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    /** One page of versions, the latest first. */
    List<PublishedVersion> list(RecordKind kind, String key, int page, int size) {
        return jdbc.sql("""
                select v.number, v.published_in, r.published_at, r.kind, r.author, r.reviewer, r.reason
                from %s join revision r on r.number = v.published_in
                where %s = :key order by v.number desc limit :size offset :offset
                """.formatted(kind.tables(), kind.keyColumn()))
                .param("key", key)
                .param("size", size)
                .param("offset", (page - 1L) * size)
                .query((row, _) -> version(row))
                .list();
    }

    /** The revision that published a version. */
    Optional<Integer> revision(RecordKind kind, String key, int number) {
        return jdbc
                .sql("select v.published_in from %s where %s = :key and v.number = :number"
                        .formatted(kind.tables(), kind.keyColumn()))
                .param("key", key)
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(row.getInt("number"), row.getLong("published_in"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Revision.Kind.valueOf(row.getString("kind")), row.getString("author"),
                row.getString("reviewer"), row.getString("reason"));
    }
}
