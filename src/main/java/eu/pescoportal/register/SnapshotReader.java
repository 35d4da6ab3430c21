package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.vocabulary.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes snapshots from the database. Its callers see to it that all statements of one snapshot see the same
 * state of the database.
 */
@Component
class SnapshotReader {

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final VersionRows rows;

    SnapshotReader(JdbcClient jdbc, Kinds kinds, VersionRows rows) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.rows = rows;
    }

    /** The number of the latest publication; 0 if there is none. */
    long newest() {
        return jdbc.sql("select value from revision_counter").query(Long.class).single();
    }

    Snapshot whole(long revision) {
        return next(Snapshot.EMPTY, revision);
    }

    /** The one after another: everything that was not touched meanwhile is shared with it. */
    Snapshot next(Snapshot last, long revision) {
        var which = last.revision() == 0
                ? Selection.known(revision)
                : Selection.between(last.revision(), revision);
        var news = new News(which, rows.kinds(which), withdrawn(last.revision(), revision));
        var shelves = next(last, news);
        return new Snapshot(publication(revision), shelves, withdrawals(last, news.gone(), shelves));
    }

    /**
     * What happened meanwhile: versions of some kinds of records, and what was withdrawn.
     */
    private record News(Selection versions, Set<RecordKind> kinds, List<Withdrawal> gone) {}

    private Shelves next(Snapshot last, News news) {
        var shelves = new EnumMap<RecordKind, Shelf<?>>(RecordKind.class);
        for (var kind : RecordKind.values())
            shelves.put(kind, next(last, kinds.get(kind), news));
        return new Shelves(shelves);
    }

    private static <D extends Document> Shelf<D> next(Snapshot last, Kind<D> kind, News news) {
        var keys = news.gone().stream().filter(w -> w.kind() == kind.kind()).map(Withdrawal::key).toList();
        return last.shelf(kind.kind(), kind.type())
                .with(news.kinds().contains(kind.kind()) ? kind.load(news.versions()) : List.of(), keys);
    }

    private Edition.@Nullable Publication publication(long revision) {
        return jdbc.sql("select number, published_at, kind, reason from revision where number = :revision")
                .param("revision", revision)
                .query((row, _) -> new Edition.Publication(row.getLong("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        Revision.Kind.valueOf(row.getString("kind")), row.getString("reason")))
                .optional()
                .orElse(null);
    }

    /** What was withdrawn after one revision and did not stand at a later one. */
    private List<Withdrawal> withdrawn(long after, long until) {
        return jdbc
                .sql("""
                        select t.kind, t.key, t.name, t.number, t.superseded_in, r.published_at, r.reason
                        from record_version t join revision r on r.number = t.superseded_in
                        where t.withdrawn and t.superseded_in > :after and t.superseded_in <= :until
                            and not exists (select from record_version n
                                where n.kind = t.kind and n.key = t.key and n.number = t.number + 1 and n.published_in <= :until)
                        """)
                .param("after", after)
                .param("until", until)
                .query((row, _) -> withdrawal(row))
                .list();
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(RecordKind.valueOf(row.getString("kind")), row.getString("key"),
                row.getString("name"), row.getInt("number"), row.getLong("superseded_in"),
                PartialDate.of(row.getObject("published_at", OffsetDateTime.class).toInstant()),
                row.getString("reason"));
    }

    /** Those of before and the new ones, without what was put back. */
    private static Map<RecordKind, Map<String, Withdrawal>> withdrawals(Snapshot last, List<Withdrawal> gone,
            Shelves shelves) {
        var withdrawals = new EnumMap<RecordKind, Map<String, Withdrawal>>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var ofKind = new HashMap<String, Withdrawal>();
            last.withdrawals(kind).forEach(w -> ofKind.put(w.key(), w));
            gone.stream().filter(w -> w.kind() == kind).forEach(w -> ofKind.put(w.key(), w));
            ofKind.keySet().removeIf(shelves.shelf(kind)::has);
            withdrawals.put(kind, ofKind);
        }
        return withdrawals;
    }
}
