package eu.pescoportal.analysis.collaboration;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.register.query.ProjectList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many of the projects of a list each two states share, as coordinators or members.
 *
 * @param states
 *            by code
 * @param shared
 *            by the places of two states; on the diagonal, how many projects each has
 * @param order
 *            the places, so that states which work together stand side by side
 */
record Collaboration(List<String> states, int[][] shared, List<Integer> order) {

    /** Two states that share projects; each pair stands once, in the order of the codes. */
    record Pair(String state, String with, int projects) {

        List<String> states() {
            return List.of(state, with);
        }
    }

    static Collaboration of(ProjectList list) {
        var roles = Roles.of(list.view());
        var found = list.found().rows();
        var taking = roles.states().stream().map(state -> roles.taking(state, found)).toList();
        var shared = new int[taking.size()][taking.size()];
        for (var i = 0; i < shared.length; i++)
            for (var j = 0; j <= i; j++)
                shared[i][j] = shared[j][i] = Roles.both(taking.get(i), taking.get(j)).cardinality();
        return new Collaboration(roles.states(), shared, Ordering.of(shared));
    }

    /** Those that share most come first. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < states.size(); i++)
            for (var j = i + 1; j < states.size(); j++)
                if (shared[i][j] > 0) pairs.add(new Pair(states.get(i), states.get(j), shared[i][j]));
        pairs.sort(Comparator.comparingInt(Pair::projects).reversed());
        return pairs;
    }

    int most() {
        return pairs().stream().mapToInt(Pair::projects).max().orElse(0);
    }
}
