package eu.pescoportal.register;

import java.util.BitSet;
import java.util.Collection;
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
        // By number: the projects in which at least so many of the states looked at so far take part.
        var atLeast = Stream.generate(BitSet::new).limit(least + 1L).toArray(BitSet[]::new);
        atLeast[0].or(sets.listed);
        for (var state : states) {
            var taking = sets.taking(state, filter.roles());
            for (int n = least; n > 0; n--) {
                var more = (BitSet) atLeast[n - 1].clone();
                more.and(taking);
                atLeast[n].or(more);
            }
        }
        return atLeast[least];
    }
}
