package eu.pescoportal.record.version;
import eu.pescoportal.record.RecordKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables of versions and of what belongs to them, each in one statement. */
@Component
public class VersionRows {

    /** So many rows are fetched at a time, within a transaction; a register can be large. */
    private static final int FETCHED = 2000;

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public <T> List<T> versions(RecordKind kind, Selection which, RowMapper<T> row) {
        return ask("""
                select v.*, r.published_at from %s v join revision r on r.number = v.published_in
                where %s""".formatted(kind.versions(), which.condition()), which).query(row).list();
    }

    /** The kinds of records that have any of the versions. */
    public Set<RecordKind> kinds(Selection which) {
        var any = Arrays.stream(RecordKind.values())
                .map(kind -> "select '%s' where exists (select from %s v where %s)".formatted(kind.name(),
                        kind.versions(), which.condition()));
        return ask(any.collect(Collectors.joining(" union all ")), which)
                .query((row, _) -> RecordKind.valueOf(row.getString(1)))
                .set();
    }

    /** The rows of a table whose {@code version_id} names a version, in their order. */
    public <T> Map<Long, List<T>> children(RecordKind kind, Selection which, String table, RowMapper<T> row) {
        var children = new HashMap<Long, List<T>>();
        ask("select c.* from %s c join %s v on v.id = c.version_id where %s order by c.version_id, c.position"
                .formatted(table, kind.versions(), which.condition()), which).query(line -> {
                    children.computeIfAbsent(line.getLong("version_id"), _ -> new ArrayList<>())
                            .add(row.mapRow(line, 0));
                });
        return children;
    }

    private JdbcClient.StatementSpec ask(String sql, Selection which) {
        return jdbc.sql(sql).withFetchSize(FETCHED).params(which.parameters());
    }
}
