package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.Kinships.Kinship;
import eu.pescoportal.vocabulary.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Another project that is near to one.
 *
 * @param relation
 *            what it is to it, if it continues it or the other way round
 * @param shared
 *            how many of the states of both they have in common on that day
 */
record Related(String address, String name, @Nullable String acronym, @Nullable String relation,
        String domain, String shared) {

    private static final int MOST = 6;

    /**
     * How near a project is.
     *
     * @param states
     *            of both
     */
    private record Nearness(int position, @Nullable Kinship kinship, int shared, int states,
            boolean sameDomain) {

        private static final Comparator<Nearness> NEAREST = Comparator
                .comparing(Nearness::kinship, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.comparingDouble(Nearness::share).reversed())
                .thenComparing(Comparator.comparing(Nearness::sameDomain).reversed())
                .thenComparing(Nearness::position);

        double share() {
            return shareOf(shared, states);
        }

        /** Of those of which no state is known, none is. */
        static double shareOf(int shared, int states) {
            return states == 0 ? -1 : (double) shared / states;
        }
    }

    /**
     * The nearest ones: what continues it or what it continues, then the largest share of common states among
     * the states of both, the same domain first.
     */
    static List<Related> of(int position, PageContext context) {
        var view = context.view();
        if (!view.listed().get(position)) return List.of();
        return nearest(position, view, context.snapshot().kinships().of(position)).stream()
                .map(near -> of(near, context))
                .toList();
    }

    private static List<Nearness> nearest(int position, DayView view, Map<Integer, Kinship> kin) {
        var shared = view.sharedMembers(position);
        var members = view.members(position);
        var sameDomain = view.with(view.snapshot().projects().get(position).domain());
        var nearest = new PriorityQueue<>(Nearness.NEAREST.reversed());
        var least = 0.0; // what is farther than all that are found needs no place among them
        var others = view.listed();
        others.clear(position);
        for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
            var kinship = kin.get(other);
            var states = members + view.members(other) - shared[other];
            if (kinship == null && (shared[other] == 0 || Nearness.shareOf(shared[other], states) < least))
                continue;
            nearest.add(new Nearness(other, kinship, shared[other], states, sameDomain.get(other)));
            if (nearest.size() > MOST) nearest.remove();
            if (nearest.size() == MOST && nearest.element().kinship() == null)
                least = nearest.element().share();
        }
        return nearest.stream().sorted(Nearness.NEAREST).toList();
    }

    private static Related of(Nearness near, PageContext context) {
        var project = context.snapshot().projects().get(near.position());
        var words = context.words();
        return new Related(context.address(RecordKind.PROJECT, project.slug()), project.name(),
                project.acronym(),
                near.kinship() == null
                        ? null
                        : words.say("project.related." + Words.lower(near.kinship().name())),
                words.say(project.domain().message()),
                words.say("project.related.shared", near.shared(), near.states()));
    }
}
