package eu.pescoportal.analysis.compare;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;

/** States or projects side by side, for programs; both count coordinators and members. */
final class CompareJson {

    private CompareJson() {}

    /**
     * @param shared
     *            the slugs of the projects that all of them take part in
     * @param some
     *            those that several take part in, but not all
     * @param only
     *            by state, those that none of the others takes part in
     * @param joined
     *            by state, those that it joined after they had begun, the latest first
     * @param years
     *            how many running projects each state had at the end of a year
     */
    record OfStates(LocalDate on, long revision, String notice, String url, List<String> states,
            List<String> shared, List<String> some, Map<String, List<String>> only,
            Map<String, Numbers> numbers, Map<String, List<Joined>> joined, List<Year> years) {}

    record Numbers(int total, int ongoing, int coordinator, int member, int observer,
            Map<String, Integer> domains) {}

    record Joined(String project, PartialDate since) {}

    record Year(LocalDate on, Map<String, Integer> ongoing) {}

    /**
     * @param shared
     *            the codes of the states that take part in all of them; so the next two
     * @param partners
     *            by project, the keys of those for which lists find it
     */
    record OfProjects(LocalDate on, long revision, String notice, String url, List<String> projects,
            List<String> shared, List<String> some, Map<String, List<String>> only,
            Map<String, List<String>> partners, List<Event> milestones) {}

    record Event(PartialDate date, String project, String kind, String title, boolean checked) {}

    static OfStates ofStates(CompareQuery query, Snapshot snapshot, String notice, PortalProperties portal) {
        var view = snapshot.on(query.facts());
        var states = new States(view, query.states());
        var overlap = states.overlap();
        IntFunction<String> slug = position -> snapshot.projects().get(position).slug();
        return new OfStates(view.day(), snapshot.revision(), notice, portal.absolute(query.link()),
                query.states(), keys(overlap.shared(), slug), keys(overlap.some(), slug),
                only(query.states(), overlap, slug), each(query.states(), code -> numbers(code, states)),
                each(query.states(),
                        code -> states.joined(code)
                                .stream()
                                .map(joined -> new Joined(slug.apply(joined.position()), joined.since()))
                                .toList()),
                states.yearEnds()
                        .stream()
                        .map(day -> new Year(day, each(query.states(), code -> states.ongoing(code, day))))
                        .toList());
    }

    private static Numbers numbers(String code, States states) {
        var view = states.view();
        var domains = new LinkedHashMap<String, Integer>();
        Arrays.stream(Domain.values())
                .forEach(domain -> domains.put(domain.word(),
                        Roles.both(states.taking(code), view.with(domain)).cardinality()));
        return new Numbers(states.taking(code).cardinality(), states.ongoing(code).cardinality(),
                in(Role.COORDINATOR, code, view), in(Role.MEMBER, code, view), in(Role.OBSERVER, code, view),
                domains);
    }

    private static int in(Role role, String code, DayView view) {
        return view.taking(code, Set.of(role)).cardinality();
    }

    static OfProjects ofProjects(CompareQuery query, Snapshot snapshot, String notice,
            PortalProperties portal) {
        var view = snapshot.on(query.facts());
        var projects = Projects.of(view, query.projects());
        var overlap = projects.members();
        IntFunction<String> state = place -> projects.roles().states().get(place);
        return new OfProjects(view.day(), snapshot.revision(), notice, portal.absolute(query.link()),
                query.projects(), keys(overlap.shared(), state), keys(overlap.some(), state),
                only(query.projects(), overlap, state), each(query.projects(), projects::partners),
                projects.milestones()
                        .values()
                        .stream()
                        .flatMap(day -> day.entrySet().stream())
                        .flatMap(happened -> happened.getValue()
                                .stream()
                                .map(m -> new Event(m.date(), happened.getKey(), m.kind().word(), m.title(),
                                        m.checked())))
                        .toList());
    }

    private static Map<String, List<String>> only(List<String> names, Overlap overlap,
            IntFunction<String> key) {
        var only = new LinkedHashMap<String, List<String>>();
        for (var place = 0; place < names.size(); place++)
            only.put(names.get(place), keys(overlap.only(place), key));
        return only;
    }

    /** In the order of the alphabet, as keys have it everywhere. */
    private static List<String> keys(BitSet places, IntFunction<String> key) {
        return List.copyOf(new TreeSet<>(places.stream().mapToObj(key).toList()));
    }

    private static <V> Map<String, V> each(List<String> names, Function<String, V> value) {
        var each = new LinkedHashMap<String, V>();
        names.forEach(name -> each.put(name, value.apply(name)));
        return each;
    }
}
