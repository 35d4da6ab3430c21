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
                        with shown as materialized (
                            select number, published_in, superseded_in, lead(published_in) over (order by number) as next
                            from record_version where kind = :kind and key = :key and number between :first and :last + 1
                        )
                        select t.number, t.withdrawn, %s
                        from (
                            select number, published_in as revision, false as withdrawn from shown
                            union all select number, superseded_in, true from shown
                            where superseded_in < open_end() and next is distinct from superseded_in
                        ) t join revision r on r.number = t.revision
                        where t.number <= :last order by t.revision desc
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
