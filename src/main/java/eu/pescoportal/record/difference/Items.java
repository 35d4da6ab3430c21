package eu.pescoportal.record.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of texts: each stands as often, and where, the list has it. */
class Items {

    private Items() {}

    /** What the first list has more often than the second, the last of those that are alike. */
    static List<Object> more(List<?> list, List<?> than) {
        var more = new ArrayList<Object>(list);
        than.forEach(more::remove);
        return more;
    }

    static List<Object> without(Set<?> left, List<?> list) {
        return list.stream().filter(item -> !left.contains(item)).collect(Collectors.toList());
    }

    /** Where what both lists have stands in the second, in the order of the first. */
    static List<Integer> places(List<?> before, List<?> after) {
        var taken = new ArrayList<@Nullable Object>(after);
        var places = new ArrayList<Integer>();
        for (var item : before) {
            var place = taken.indexOf(item);
            if (place < 0) continue;
            places.add(place);
            taken.set(place, null);
        }
        return places;
    }

    static boolean isMoved(List<?> before, List<?> after) {
        return !Order.moved(places(before, after)).isEmpty();
    }

    /**
     * Both sides' changes in the order of the first side, what only the second has behind.
     */
    static List<Object> merged(List<?> base, List<?> first, List<?> second) {
        var merged = new ArrayList<Object>();
        for (var side : List.of(first, second))
            for (var item : side)
                if (Collections.frequency(merged, item) < often(item, base, first, second)) merged.add(item);
        return merged;
    }

    /** How often an item stands once both changed that; what both did alike was done once. */
    private static int often(Object item, List<?> base, List<?> first, List<?> second) {
        int before = Collections.frequency(base, item);
        int one = Collections.frequency(first, item) - before;
        int other = Collections.frequency(second, item) - before;
        if (Integer.signum(one) != Integer.signum(other)) return before + one + other;
        return before + (one > 0 ? Math.max(one, other) : Math.min(one, other));
    }

    /** Whether both sides did something to the order, or to one text, that cannot be brought together. */
    static boolean collide(List<?> base, List<?> theirs, List<?> mine) {
        var replacedByBoth = base.stream().anyMatch(item -> !theirs.contains(item) && !mine.contains(item))
                && !base.containsAll(theirs) && !base.containsAll(mine);
        return replacedByBoth || isMoved(base, theirs) && isMoved(base, mine);
    }
}
