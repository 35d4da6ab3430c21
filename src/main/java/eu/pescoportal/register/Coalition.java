package eu.pescoportal.register;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How states have to take part together, whichever they are: all of them or enough, and nobody else or not.
 */
record Coalition(DaySets sets, ProjectFilter filter) {

    /** The projects in which states take part so. */
    BitSet of(Collection<String> states) {
        var together = taking(states);
        if (filter.only()) for (var other : sets.roles.keySet())
            if (!states.contains(other)) together.andNot(sets.taking(other, ProjectFilter.MEMBERS));
        return together;
    }

    /** For a group that has no state on that day nobody takes part. */
    private BitSet taking(Collection<String> states) {
        var least = filter.enough() == ProjectFilter.ALL ? Math.max(1, states.size()) : filter.enough();
        return atLeast(states.stream().map(state -> sets.taking(state, filter.roles())).toList(), least,
                sets.listed)[least];
    }

    /**
     * By number, from none to the last that is asked for: the projects in which at least so many take part.
     *
     * @param takings
     *            for each who may take part: in which projects
     */
    static BitSet[] atLeast(List<BitSet> takings, int last, BitSet listed) {
        var atLeast = Stream.generate(BitSet::new).limit(last + 1L).toArray(BitSet[]::new);
        atLeast[0].or(listed);
        var lookedAt = 0;
        for (var taking : takings) {
            lookedAt++;
            for (int n = Math.min(last, lookedAt); n > 0; n--) {
                var more = (BitSet) atLeast[n - 1].clone();
                more.and(taking);
                atLeast[n].or(more);
            }
        }
        return atLeast;
    }
}
