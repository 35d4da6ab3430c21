package eu.pescoportal.record.difference;
import eu.pescoportal.record.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of two lists that are the same row: equal ones first, then by ever looser keys, each of
 * which must be the only one of its kind on both sides.
 */
public class Pairing {

    /** One side is missing where the other has a row more. */
    record Pair(@Nullable Row before, @Nullable Row after) {}

    private final List<Row> before;
    private final List<Row> after;
    private final List<@Nullable Row> found = new ArrayList<>();

    private Pairing(List<? extends Row> before, List<? extends Row> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
        before.forEach(_ -> found.add(null));
    }

    /** In the order of the earlier list, then what the later one has more. */
    static List<Pair> of(List<? extends Row> before, List<? extends Row> after) {
        var pairing = new Pairing(before, after);
        pairing.takeEqual();
        for (int i = 0; i < (before.isEmpty() ? 0 : before.getFirst().keys().size()); i++) {
            var step = i;
            pairing.takeBy(row -> row.keys().get(step));
        }
        return pairing.pairs();
    }

    /**
     * Of rows that two people added only those are the same row that have the same strictest key, or of which
     * only one can stand.
     */
    static List<Pair> ofAdded(List<? extends Row> theirs, List<? extends Row> mine) {
        var pairing = new Pairing(theirs, mine);
        pairing.takeEqual();
        pairing.takeBy(row -> row.keys().getFirst());
        pairing.takeExcluded();
        return pairing.pairs();
    }

    /** The same row in another list; null if it has none. */
    public static @Nullable Row counterpart(Row row, List<? extends Row> rows, List<? extends Row> others) {
        return of(rows, others).stream()
                .filter(pair -> pair.before() == row)
                .findFirst()
                .map(Pair::after)
                .orElse(null);
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < before.size(); i++)
            pairs.add(new Pair(before.get(i), found.get(i)));
        after.forEach(row -> pairs.add(new Pair(null, row)));
        return pairs;
    }

    private void takeExcluded() {
        for (int i = 0; i < before.size(); i++) {
            if (found.get(i) != null) continue;
            var row = before.get(i);
            var match = after.stream().filter(row::excludes).findFirst().orElse(null);
            if (match == null) continue;
            found.set(i, match);
            after.removeIf(r -> r == match);
        }
    }

    private void takeEqual() {
        for (int i = 0; i < before.size(); i++) {
            var at = after.indexOf(before.get(i));
            if (at >= 0) found.set(i, after.remove(at));
        }
    }

    private void takeBy(Function<Row, List<Object>> key) {
        var left = new ArrayList<Row>();
        for (int i = 0; i < before.size(); i++)
            if (found.get(i) == null) left.add(before.get(i));
        var leftByKey = unique(left, key);
        var rightByKey = unique(after, key);
        for (int i = 0; i < before.size(); i++) {
            if (found.get(i) != null) continue;
            var row = before.get(i);
            var match = rightByKey.get(key.apply(row));
            if (match == null || leftByKey.get(key.apply(row)) != row) continue;
            found.set(i, match);
            after.removeIf(r -> r == match);
        }
    }

    private static Map<List<Object>, Row> unique(List<Row> rows, Function<Row, List<Object>> key) {
        var groups = rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        var unique = new LinkedHashMap<List<Object>, Row>();
        groups.forEach((k, group) -> { if (group.size() == 1) unique.put(k, group.getFirst()); });
        return unique;
    }
}
