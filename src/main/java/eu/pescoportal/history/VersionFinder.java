package eu.pescoportal.history;

import eu.pescoportal.record.RecordRef;
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

    /**
     * Versions from one number to another, both included, and where they were withdrawn; the latest first.
     */
    List<PublishedVersion> list(RecordRef record, long first, long last) {
        return jdbc
                .sql("""
                        select t.number, t.withdrawn, %s
                        from touched t join revision r on r.number = t.revision
                        where t.kind = :kind and t.key = :key and t.number between :first and :last order by t.revision desc
                        """
                        .formatted(Imprint.COLUMNS))
                .param("kind", record.kind().name())
                .param("key", record.key())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new PublishedVersion(row.getInt("number"), row.getBoolean("withdrawn"),
                        Imprint.of(row)))
                .list();
    }

    /** The revision that published a version. */
    Optional<Integer> revision(RecordRef record, int number) {
        return jdbc.sql(
                "select published_in from record_version where kind = :kind and key = :key and number = :number")
                .param("kind", record.kind().name())
                .param("key", record.key())
                .param("number", number)
                .query(Integer.class)
                .optional();
    }
}
