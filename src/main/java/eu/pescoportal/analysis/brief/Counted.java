package eu.pescoportal.analysis.brief;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.vocabulary.Status;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody, and in how many running projects together with a state as coordinator or member. */
record Counted(String name, int projects) {

    /** So many are named, and any that share the last place with them. */
    private static final int NAMED = 8;

    /** Other states that are coordinator or member too, the most frequent first. */
    static List<Counted> states(String state, DayView view, RegisterWords words) {
        var mine = mine(state, view);
        return view.snapshot()
                .states()
                .all()
                .stream()
                .filter(other -> !other.code().equals(state))
                .map(other -> new Counted(words.state(other.code()).label(),
                        both(mine, view.taking(other.code(), ProjectFilter.MEMBERS)).cardinality()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Counted::foremost));
    }

    /** Partners, as lists of projects count them. */
    static List<Counted> partners(String state, DayView view, RegisterWords words) {
        var counts = new HashMap<String, Integer>();
        mine(state, view).stream()
                .forEach(position -> view.project(position)
                        .partners()
                        .forEach(partner -> counts.merge(partner, 1, Integer::sum)));
        return counts.entrySet()
                .stream()
                .map(entry -> counted(entry, words))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Counted::foremost));
    }

    private static Counted counted(Map.Entry<String, Integer> entry, RegisterWords words) {
        return new Counted(words.partner(entry.getKey()).label(), entry.getValue());
    }

    private static List<Counted> foremost(List<Counted> all) {
        var sorted = all.stream()
                .filter(counted -> counted.projects() > 0)
                .sorted(Comparator.comparingInt(Counted::projects).reversed().thenComparing(Counted::name))
                .toList();
        if (sorted.size() <= NAMED) return sorted;
        var fewest = sorted.get(NAMED - 1).projects();
        return sorted.stream().filter(counted -> counted.projects() >= fewest).toList();
    }

    private static BitSet mine(String state, DayView view) {
        return both(view.taking(state, ProjectFilter.MEMBERS), view.with(Status.ONGOING));
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
