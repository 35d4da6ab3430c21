package eu.pescoportal.register;

import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.vocabulary.Status;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The projects that pass a filter, and how many there would be for other values of it; nothing is counted
 * before it is asked for.
 */
public final class Found {

    /** The filters by which projects are held back. */
    private enum Condition {
        STATE, WITHOUT, DOMAIN, WAVE, STATUS, PARTNER
    }

    private final DaySets sets;
    private final ProjectFilter filter;
    private final BitSet within;
    private final List<String> named;
    private final Coalition coalition;
    private final SequencedMap<Condition, BitSet> conditions = new LinkedHashMap<>();
    private final BitSet rows;

    private Found(DaySets sets, ProjectFilter filter, BitSet within) {
        this.sets = sets;
        this.filter = filter;
        this.within = within;
        this.named = ProjectFilter.named(filter.states(), filter.groups(), sets.snapshot, sets.day);
        this.coalition = new Coalition(sets, filter);
        if (filter.namesStates()) conditions.put(Condition.STATE, coalition.of(named));
        if (!filter.without().isEmpty()) {
            var without = (BitSet) sets.listed.clone();
            filter.without().forEach(state -> without.andNot(inside(state)));
            conditions.put(Condition.WITHOUT, without);
        }
        put(Condition.DOMAIN, filter.domains(), sets.domains);
        put(Condition.WAVE, filter.waves(), sets.waves);
        put(Condition.STATUS, filter.statuses(), sets.statuses);
        put(Condition.PARTNER, filter.partners(), sets.partners);
        this.rows = where(null);
    }

    static Found of(DaySets sets, ProjectFilter filter, BitSet within) {
        return new Found(sets, filter, within);
    }

    private BitSet inside(String state) {
        return sets.taking(state, ProjectFilter.MEMBERS);
    }

    private <K> void put(Condition condition, Collection<K> values, Map<K, BitSet> of) {
        if (values.isEmpty()) return;
        var any = new BitSet();
        values.forEach(value -> any.or(DaySets.of(of, value)));
        conditions.put(condition, any);
    }

    /** What passes all conditions but one. */
    private BitSet where(@Nullable Condition allBut) {
        var passing = (BitSet) within.clone();
        conditions.forEach((condition, set) -> { if (condition != allBut) passing.and(set); });
        return passing;
    }

    /** The states asked for, by their own names or by those of groups. */
    public List<String> named() {
        return named;
    }

    /** The positions of the projects, in the order of their names. */
    public BitSet rows() {
        return (BitSet) rows.clone();
    }

    public int total() {
        return rows.cardinality();
    }

    /**
     * How many memberships are unknown, also among those that are no row because states were asked for:
     * nobody can tell whether they belong there.
     */
    public int unknown() {
        return both(where(Condition.STATE), DaySets.of(sets.memberships, MembershipKnown.UNKNOWN));
    }

    /** How many that are no row because states were asked for may belong there: they are known partly. */
    public int partlyKnown() {
        var others = where(Condition.STATE);
        others.andNot(rows);
        return both(others, DaySets.of(sets.memberships, MembershipKnown.PARTIAL));
    }

    public int with(Status status) {
        return both(rows, DaySets.of(sets.statuses, status));
    }

    public int with(MembershipKnown known) {
        return both(rows, DaySets.of(sets.memberships, known));
    }

    /** By domain: how many there would be if only it were asked for; so for the next three. */
    public Map<Domain, Integer> domains(List<Domain> domains) {
        return counts(Condition.DOMAIN, domains, sets.domains);
    }

    public Map<Integer, Integer> waves(List<Integer> waves) {
        return counts(Condition.WAVE, waves, sets.waves);
    }

    public Map<Status, Integer> statuses(List<Status> statuses) {
        return counts(Condition.STATUS, statuses, sets.statuses);
    }

    public Map<String, Integer> partners(List<String> partners) {
        return counts(Condition.PARTNER, partners, sets.partners);
    }

    private <K> Map<K, Integer> counts(Condition condition, List<K> values, Map<K, BitSet> of) {
        var base = where(condition);
        return counts(values, value -> both(base, DaySets.of(of, value)));
    }

    /**
     * By state: how many there would be if it were asked for too, of whom as many as before are enough, and
     * who alone may take part where nobody else may; where one of the states is enough, how many with it
     * alone.
     */
    public Map<String, Integer> states(List<String> states) {
        if (filter.enough() == ProjectFilter.ALL && !filter.only())
            return counts(states, state -> both(rows, sets.taking(state, filter.roles())));
        var others = where(Condition.STATE);
        return counts(states, state -> both(others, coalition.of(namedWith(List.of(state)))));
    }

    /** By group: the same for all its states together. */
    public Map<StateGroup, Integer> groups(List<StateGroup> groups) {
        var others = where(Condition.STATE);
        return counts(groups, group -> both(others, coalition
                .of(namedWith(ProjectFilter.named(List.of(), List.of(group), sets.snapshot, sets.day)))));
    }

    private Set<String> namedWith(List<String> states) {
        var with = new LinkedHashSet<>(filter.any() ? List.of() : named);
        with.addAll(states);
        return with;
    }

    /** By state: how many there would be if it were excluded too. */
    public Map<String, Integer> without(List<String> states) {
        return counts(states, state -> total() - both(rows, inside(state)));
    }

    private static <K> Map<K, Integer> counts(List<K> values, Function<K, Integer> count) {
        var counts = new LinkedHashMap<K, Integer>();
        values.forEach(value -> counts.put(value, count.apply(value)));
        return counts;
    }

    /** How many are in both sets. */
    private static int both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
