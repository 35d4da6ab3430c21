package eu.pescoportal.record.difference;
import eu.pescoportal.record.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what was moved in a list: as few as possible of those that are in it before and after. */
class Order {

    private Order() {}

    /**
     * @param places
     *            of what was kept, in the order in which it stood before: where it stands now
     * @return the places of those that were moved
     */
    static Set<Integer> moved(List<Integer> places) {
        var moved = new TreeSet<>(places);
        longestRising(places).forEach(moved::remove);
        return moved;
    }

    /** The pairs of which the row stands elsewhere among the later ones. */
    static List<Pairing.Pair> moved(List<Pairing.Pair> pairs, List<? extends Row> after) {
        var both = pairs.stream().filter(pair -> pair.before() != null && pair.after() != null).toList();
        var places = both.stream().map(pair -> place(pair.after(), after)).toList();
        var moved = moved(places);
        return IntStream.range(0, both.size())
                .filter(i -> moved.contains(places.get(i)))
                .mapToObj(both::get)
                .toList();
    }

    /** Of that very row, since others may say the same; -1 if it is not there. */
    static int place(@Nullable Row row, List<? extends Row> rows) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i) == row).findFirst().orElse(-1);
    }

    /** Those that still follow each other as before need not have been moved. */
    private static List<Integer> longestRising(List<Integer> places) {
        var length = new int[places.size()];
        var longest = -1;
        for (int i = places.size() - 1; i >= 0; i--) {
            length[i] = 1;
            for (int j = i + 1; j < places.size(); j++)
                if (places.get(j) > places.get(i)) length[i] = Math.max(length[i], length[j] + 1);
            if (longest < 0 || length[i] >= length[longest]) longest = i;
        }
        var rising = new ArrayList<Integer>();
        for (int i = longest; i >= 0 && i < places.size(); i++)
            if (rising.isEmpty() || places.get(i) > rising.getLast()
                    && length[i] == length[places.indexOf(rising.getLast())] - 1)
                rising.add(places.get(i));
        return rising;
    }
}
