package eu.pescoportal.record.difference;
import eu.pescoportal.record.Row;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row brought together, and what it was on either side.
 *
 * @param row
 *            null if it is gone
 */
record MergedRow(@Nullable Row row, @Nullable Row theirs, @Nullable Row mine, boolean added) {

    /**
     * In the order of one side. What that side removed stays behind its neighbour; what only the other side
     * added comes last.
     */
    static List<MergedRow> inOrder(List<MergedRow> rows, Function<MergedRow, @Nullable Row> side,
            List<Row> order) {
        var places = new IdentityHashMap<MergedRow, Integer>();
        var last = -1;
        for (var row : rows) {
            var place = Order.place(side.apply(row), order);
            if (place >= 0) last = place;
            places.put(row, place < 0 && row.added() ? Integer.MAX_VALUE : last);
        }
        return rows.stream().sorted(Comparator.comparing(places::get)).toList();
    }
}
