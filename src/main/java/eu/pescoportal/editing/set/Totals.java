package eu.pescoportal.editing.set;

import eu.pescoportal.editing.Review;
import eu.pescoportal.record.Components;
import eu.pescoportal.record.difference.Difference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a set would change.
 *
 * @param lists
 *            how many rows come, change and go, by the list that they are in
 */
public record Totals(int changed, int added, int withdrawn, Map<String, Count> lists) {

    public record Count(int added, int changed, int removed) {

        private static final Count ONE_ADDED = new Count(1, 0, 0);
        private static final Count ONE_CHANGED = new Count(0, 1, 0);
        private static final Count ONE_REMOVED = new Count(0, 0, 1);

        private Count and(Count more) {
            return new Count(added + more.added, changed + more.changed, removed + more.removed);
        }

        private static Count of(Difference.RowChange change) {
            if (change.before() == null) return ONE_ADDED;
            return change.after() == null ? ONE_REMOVED : ONE_CHANGED;
        }
    }

    public int records() {
        return changed + added + withdrawn;
    }

    static Totals of(List<Review> reviews) {
        var lists = new LinkedHashMap<String, Count>();
        var added = 0;
        var withdrawn = 0;
        for (var review : reviews) {
            added += review.newSources().size();
            if (review.draft().withdraws()) withdrawn++;
            else if (review.latest() != null) count(review.differences(), lists);
            else {
                added++;
                countRows((Record) review.document(), lists);
            }
        }
        var all = reviews.size() + reviews.stream().mapToInt(review -> review.newSources().size()).sum();
        return new Totals(all - added - withdrawn, added, withdrawn, lists);
    }

    private static void count(List<Difference> differences, Map<String, Count> lists) {
        for (var difference : differences)
            if (difference instanceof Difference.RowChange change)
                lists.merge(change.list(), Count.of(change), Count::and);
    }

    private static void countRows(Record document, Map<String, Count> lists) {
        for (var component : Components.of(document.getClass())) {
            var rows = Components.rows(Components.value(component, document));
            if (rows != null)
                rows.forEach(_ -> lists.merge(component.getName(), Count.ONE_ADDED, Count::and));
        }
    }
}
