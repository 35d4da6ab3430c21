package eu.pescoportal.register;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.LatestVersion;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was published since an earlier revision of what a page of it shows: of the one record that it is
 * about, else of all.
 *
 * @param records
 *            how many records were changed, added or withdrawn
 * @param then
 *            the version that the page shows; 0 where it is not about a record that stood then
 */
public record Since(int records, @Nullable RecordRef record, int then, @Nullable LatestVersion latest) {

    /**
     * @param path
     *            of the page
     */
    static Since of(Snapshot then, Snapshot now, String path) {
        var records = Arrays.stream(RecordKind.values())
                .mapToInt(kind -> changed(then.shelf(kind), now.shelf(kind)))
                .sum();
        var record = record(path).filter(ref -> then.shelf(ref.kind()).has(ref.key())).orElse(null);
        return record == null
                ? new Since(records, null, 0, null)
                : new Since(records, record, then.latest(record).orElseThrow().number(),
                        now.latest(record).orElse(null));
    }

    private static int changed(Shelf<?> then, Shelf<?> now) {
        return (int) Stream.concat(then.keys(), now.keys())
                .distinct()
                .filter(key -> then.number(key) != now.number(key))
                .count();
    }

    private static Optional<RecordRef> record(String path) {
        var parts = path.split("/", -1);
        if (parts.length != 3) return Optional.empty();
        return RecordKind.of(parts[1]).map(kind -> new RecordRef(kind, kind.key(parts[2])));
    }

    /** The message that says it. */
    public String message() {
        if (record == null) return "layout.since.records";
        if (latest == null || latest.withdrawn()) return "layout.since.withdrawn";
        return latest.number() == then ? "layout.since.same" : "layout.since.changed";
    }

    /** Where it is told. */
    public String address() {
        if (record == null) return "/history";
        return latest == null || latest.withdrawn() || latest.number() == then
                ? record.path() + "/history"
                : record.path() + "/compare?from=" + then + "&to=" + latest.number();
    }
}
