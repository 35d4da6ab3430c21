package eu.pescoportal.project;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.Kinships.Kinship;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The projects nearest to one: what continues it or what it continues, then the largest share of common
 * states among the states of both, the same domain first.
 */
final class Nearest {

    private static final int MOST = 6;

    /**
     * How near a project is.
     *
     * @param states
     *            of both
     */
    record Nearness(int position, @Nullable Kinship kinship, int shared, int states, boolean sameDomain) {

        private static final Comparator<Nearness> NEAREST = Comparator
                .comparing(Nearness::kinship, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.comparingDouble(Nearness::share).reversed())
                .thenComparing(Comparator.comparing(Nearness::sameDomain).reversed())
                .thenComparing(Nearness::position);

        /** Of those of which no state is known, none is. */
        double share() {
            return states == 0 ? -1 : (double) shared / states;
        }
    }

    private final DayView view;
    private final int members;
    private final BitSet sameDomain;
    private final PriorityQueue<Nearness> found = new PriorityQueue<>(Nearness.NEAREST.reversed());

    private Nearest(int position, DayView view) {
        this.view = view;
        this.members = view.members(position);
        this.sameDomain = view.with(view.snapshot().projects().get(position).domain());
    }

    /** From those with most states in common on, so that not every project has to be looked at. */
    static List<Nearness> of(int position, DayView view, Map<Integer, Kinship> kin) {
        var nearest = new Nearest(position, view);
        var sharing = view.sharing(position);
        kin.forEach((other, kinship) -> {
            if (sharing[0].get(other)) nearest.add(other, kinship, shared(other, sharing));
        });
        for (int shared = sharing.length - 1; shared > 0 && nearest.mayTake(shared); shared--) {
            var others = sharing[shared];
            if (shared + 1 < sharing.length) others.andNot(sharing[shared + 1]);
            others.clear(position);
            kin.keySet().forEach(others::clear);
            for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1))
                nearest.add(other, null, shared);
        }
        return nearest.found.stream().sorted(Nearness.NEAREST).toList();
    }

    private static int shared(int other, BitSet[] sharing) {
        var shared = sharing.length - 1;
        while (!sharing[shared].get(other))
            shared--;
        return shared;
    }

    private void add(int other, @Nullable Kinship kinship, int shared) {
        var states = members + view.members(other) - shared;
        var near = new Nearness(other, kinship, shared, states, sameDomain.get(other));
        if (found.size() == MOST && Nearness.NEAREST.compare(near, found.element()) > 0) return;
        found.add(near);
        if (found.size() > MOST) found.remove();
    }

    /** Both have at least as many states as this one alone. */
    private boolean mayTake(int shared) {
        return found.size() < MOST
                || found.element().kinship() == null && (double) shared / members >= found.element().share();
    }
}
