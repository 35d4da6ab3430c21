package eu.pescoportal.editing.undo;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.web.error.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a publication did, and what stands of that today. */
@Component
class UndoFinder {

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Snapshots snapshots;

    UndoFinder(JdbcClient jdbc, Kinds kinds, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.snapshots = snapshots;
    }

    /**
     * A record that the publication touched.
     *
     * @param stood
     *            the version before it was the current one until then
     */
    private record Touched(RecordRef record, String name, int number, boolean withdrawn, boolean stood) {

        static Touched of(ResultSet row) throws SQLException {
            return new Touched(new RecordRef(RecordKind.valueOf(row.getString("kind")), row.getString("key")),
                    row.getString("name"), row.getInt("number"), row.getBoolean("withdrawn"),
                    row.getBoolean("stood"));
        }
    }

    private record Version(RecordRef record, int number) {}

    /**
     * @throws NotFoundException
     *             if nothing was published under that number
     */
    Undo of(long revision) {
        var reason = jdbc.sql("select reason from revision where number = :revision")
                .param("revision", revision)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("publication", Long.toString(revision)));
        if (revision == 1) return new Undo(revision, reason, List.of(), 0);
        var touched = touched(revision);
        var register = snapshots.refreshed();
        var documents = documents(touched);
        var steps = touched.stream()
                .map(one -> Step.of(one.record(), one.name(), states(one, documents, register)))
                .toList();
        var left = steps.stream().filter(step -> !step.isDone()).toList();
        return new Undo(revision, reason, left, steps.size() - left.size());
    }

    private List<Touched> touched(long revision) {
        return jdbc
                .sql("""
                        select t.kind, t.key, t.name, t.number, t.withdrawn, exists (select from record_version b
                            where b.kind = t.kind and b.key = t.key and b.number = t.number - 1 and b.superseded_in = :revision) as stood
                        from touched t where t.revision = :revision order by t.kind, t.name collate "C"
                        """)
                .param("revision", revision)
                .query((row, _) -> Touched.of(row))
                .list();
    }

    private Map<Version, Document> documents(List<Touched> touched) {
        var numbers = new EnumMap<RecordKind, Map<String, List<Integer>>>(RecordKind.class);
        for (var one : touched) {
            var ofRecord = numbers.computeIfAbsent(one.record().kind(), _ -> new HashMap<>())
                    .computeIfAbsent(one.record().key(), _ -> new ArrayList<>());
            ofRecord.add(one.number());
            if (one.stood()) ofRecord.add(one.number() - 1);
        }
        var documents = new HashMap<Version, Document>();
        numbers.forEach((kind, ofKind) -> {
            for (Published<?> version : kinds.versions(kind, ofKind))
                documents.put(new Version(new RecordRef(kind, version.document().key()), version.number()),
                        version.document());
        });
        return documents;
    }

    private static Step.States states(Touched touched, Map<Version, Document> documents, Snapshot register) {
        var record = touched.record();
        var published = documents.get(new Version(record, touched.number()));
        @Nullable
        Document current = register.shelf(record.kind())
                .published(record.key())
                .map(stands -> (Document) stands.document())
                .orElse(null);
        return touched.withdrawn()
                ? new Step.States(published, null, current)
                : new Step.States(
                        touched.stood() ? documents.get(new Version(record, touched.number() - 1)) : null,
                        published, current);
    }
}
