package eu.pescoportal.record.version;
import eu.pescoportal.record.RecordKind;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes the current versions of records and says which ones come next; the caller persists those. */
@Component
public class Versions {

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets others refer to records of which some are new. */
    public void begin(RecordKind kind, Collection<String> keys) {
        jdbc.sql("insert into %s (key) select unnest(:keys) on conflict do nothing".formatted(kind.table()))
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    /**
     * Ends the open versions of records at a revision, and says which come next; one that is new or was
     * withdrawn has none that is open.
     */
    public Map<String, VersionSpan> next(RecordKind kind, Collection<String> keys, Revision revision) {
        var all = keys.toArray(String[]::new);
        close(kind, all, revision);
        var spans = new HashMap<String, VersionSpan>();
        keys.forEach(key -> spans.put(key, VersionSpan.open(1, revision.getNumber())));
        jdbc.sql("select key, max(number) as last from %s where key = any(:keys) group by key"
                .formatted(kind.versions())).param("keys", all).query(row -> {
                    spans.put(row.getString("key"),
                            VersionSpan.open(row.getInt("last") + 1, revision.getNumber()));
                });
        return spans;
    }

    /** Ends the open version of a record, and nothing comes in its place. */
    public void withdraw(RecordKind kind, String key, Revision revision) {
        close(kind, new String[]{key}, revision);
    }

    private void close(RecordKind kind, String[] keys, Revision revision) {
        jdbc.sql(
                "update %s set superseded_in = :revision where key = any(:keys) and superseded_in = open_end()"
                        .formatted(kind.versions()))
                .param("revision", revision.getNumber())
                .param("keys", keys)
                .update();
    }
}
