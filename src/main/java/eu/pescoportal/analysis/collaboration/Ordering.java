package eu.pescoportal.analysis.collaboration;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of states in which those that work together stand side by side: the two groups that are nearest on
 * average become one, until all are (average linkage). Two states are as near as the projects they share are
 * many among those of either. Ties go to whoever comes first, so that the order is the same every time.
 */
final class Ordering {

    private final int[][] shared;

    private Ordering(int[][] shared) {
        this.shared = shared;
    }

    /**
     * @param shared
     *            how many projects each two states share; on the diagonal, how many each has
     */
    static List<Integer> of(int[][] shared) {
        return new Ordering(shared).order();
    }

    private List<Integer> order() {
        var groups = new ArrayList<List<Integer>>();
        for (var state = 0; state < shared.length; state++)
            groups.add(List.of(state));
        while (groups.size() > 1)
            joinNearest(groups);
        return groups.isEmpty() ? List.of() : mostFirst(groups.getFirst());
    }

    private void joinNearest(List<List<Integer>> groups) {
        var one = 0;
        var other = 1;
        var nearest = -1.0;
        for (var i = 0; i < groups.size(); i++)
            for (var j = i + 1; j < groups.size(); j++) {
                var nearness = nearness(groups.get(i), groups.get(j));
                if (nearness <= nearest) continue;
                nearest = nearness;
                one = i;
                other = j;
            }
        groups.set(one, joined(groups.get(one), groups.remove(other)));
    }

    private double nearness(List<Integer> group, List<Integer> other) {
        var sum = 0.0;
        for (var i : group)
            for (var j : other)
                sum += nearness(i, j);
        return sum / (group.size() * other.size());
    }

    private double nearness(int i, int j) {
        var either = shared[i][i] + shared[j][j] - shared[i][j];
        return either == 0 ? 0 : (double) shared[i][j] / either;
    }

    /** So turned that the two states which meet are as near as can be. */
    private List<Integer> joined(List<Integer> group, List<Integer> other) {
        var best = List.of(group, other);
        for (var turned : List.of(List.of(group, other.reversed()), List.of(group.reversed(), other),
                List.of(group.reversed(), other.reversed())))
            if (seam(turned) > seam(best)) best = turned;
        return best.stream().flatMap(List::stream).toList();
    }

    private double seam(List<List<Integer>> halves) {
        return nearness(halves.getFirst().getLast(), halves.getLast().getFirst());
    }

    /** The end at which states have more projects comes first. */
    private List<Integer> mostFirst(List<Integer> states) {
        var first = states.getFirst();
        var last = states.getLast();
        return shared[last][last] > shared[first][first] ? states.reversed() : states;
    }
}
