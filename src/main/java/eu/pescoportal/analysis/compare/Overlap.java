package eu.pescoportal.analysis.compare;

import java.util.BitSet;
import java.util.List;

/** What several sets have in common, and what each has alone. */
record Overlap(List<BitSet> sets) {

    /** In all of them. */
    BitSet shared() {
        var shared = (BitSet) sets.getFirst().clone();
        sets.forEach(shared::and);
        return shared;
    }

    /** In that one and in none of the others. */
    BitSet only(int place) {
        var only = (BitSet) sets.get(place).clone();
        for (var other = 0; other < sets.size(); other++)
            if (other != place) only.andNot(sets.get(other));
        return only;
    }

    /** In one of them at least. */
    BitSet any() {
        var any = new BitSet();
        sets.forEach(any::or);
        return any;
    }

    /** In several of them, but not in all. */
    BitSet some() {
        var some = any();
        some.andNot(shared());
        for (var place = 0; place < sets.size(); place++)
            some.andNot(only(place));
        return some;
    }
}
