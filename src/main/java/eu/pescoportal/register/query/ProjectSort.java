package eu.pescoportal.register.query;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.search.Tier;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The orders of the project list, as comparators of positions. Positions stand in the order of names, then
 * slugs, so that they break every tie.
 */
public enum ProjectSort implements Word {

    RELEVANCE("relevance", (_, tiers) -> Comparator.comparing(tiers::get)),
    NAME("name", (_, _) -> Comparator.naturalOrder()),
    NAME_DESCENDING("-name", (view, _) -> byName(view).reversed()),
    ESTABLISHED("established", (view, _) -> byEstablishment(view)),
    ESTABLISHED_DESCENDING("-established", (view, _) -> byEstablishment(view).reversed()),
    MEMBERS("members", (view, _) -> unknownLast(view).thenComparing(byMembers(view))),
    MEMBERS_DESCENDING("-members", (view, _) -> unknownLast(view).thenComparing(byMembers(view).reversed()));

    private final String word;
    private final BiFunction<DayView, Map<Integer, Tier>, Comparator<Integer>> order;

    ProjectSort(String word, BiFunction<DayView, Map<Integer, Tier>, Comparator<Integer>> order) {
        this.word = word;
        this.order = order;
    }

    /**
     * @param tiers
     *            how well a search met each of the projects that are compared
     */
    public Comparator<Integer> order(DayView view, Map<Integer, Tier> tiers) {
        return order.apply(view, tiers).thenComparing(Comparator.naturalOrder());
    }

    private static Comparator<Integer> byName(DayView view) {
        return Comparator.comparing(view.snapshot().projects()::sortName);
    }

    private static Comparator<Integer> byEstablishment(DayView view) {
        return Comparator.<Integer, LocalDate>comparing(
                position -> view.snapshot().projects().get(position).established().firstDay());
    }

    private static Comparator<Integer> unknownLast(DayView view) {
        var unknown = view.with(MembershipKnown.UNKNOWN);
        return Comparator.comparing(position -> unknown.get(position));
    }

    private static Comparator<Integer> byMembers(DayView view) {
        return Comparator.comparingInt(view::members);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String message() {
        return "projects.sort." + word;
    }
}
