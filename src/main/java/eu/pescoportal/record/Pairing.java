package eu.pescoportal.record;

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
        return of(before, after, before.isEmpty() ? 0 : before.getFirst().keys().size());
    }

    /** Of rows that have no history in common only those with the same strictest key are the same row. */
    static List<Pair> strictly(List<? extends Row> before, List<? extends Row> after) {
        return of(before, after, 1);
    }

    private static List<Pair> of(List<? extends Row> before, List<? extends Row> after, int steps) {
        var pairing = new Pairing(before, after);
        pairing.takeEqual();
        for (int i = 0; i < steps; i++) {
            var step = i;
            pairing.takeBy(row -> row.keys().get(step));
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < pairing.before.size(); i++)
            pairs.add(new Pair(pairing.before.get(i), pairing.found.get(i)));
        pairing.after.forEach(row -> pairs.add(new Pair(null, row)));
        return pairs;
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
