package eu.pescoportal.register.query;

import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.RegisterWords.Value;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.web.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/** A filter value that is set, with the address that leaves it out. */
public record Chip(String name, String label, Link link) {

    public String address() {
        return link.toString();
    }

    public static List<Chip> of(ProjectQuery query, RegisterWords words) {
        var chips = new Chips(query.link().without("page"), words, new ArrayList<>());
        var filter = query.filter();
        if (!query.q().isEmpty()) chips.add("q", new Value(query.q(), query.q()));
        chips.addAll("state", filter.states(), words::state,
                rest -> named(query, rest, filter.groups(), words));
        chips.addAll("group", filter.groups(), words::word,
                rest -> named(query, filter.states(), rest, words));
        if (filter.enough() > 1) chips.add("atLeast", number(filter.enough()));
        if (filter.only()) chips.add("only", new Value(ProjectQuery.TRUE, ""));
        chips.add("without", filter.without(), words::state);
        chips.add("role", query.roles(), words::word);
        chips.add("domain", filter.domains(), words::word);
        chips.add("wave", filter.waves(), words::wave);
        chips.add("status", filter.statuses(), words::word);
        chips.add("partner", filter.partners(), words::partner);
        var day = query.asOf().date();
        if (!query.asOf().isCurrent()) chips.add("on", new Value(day.text(), words.date(day)));
        if (query.facts().onlyChecked()) chips.add("checked", new Value(ProjectQuery.ONLY, ""));
        return chips.found();
    }

    private static int named(ProjectQuery query, List<String> states, List<StateGroup> groups,
            RegisterWords words) {
        return ProjectFilter.named(states, groups, words.snapshot(), query.asOf().day()).size();
    }

    private static Value number(int number) {
        return new Value(Integer.toString(number), Integer.toString(number));
    }

    private record Chips(Link link, RegisterWords words, List<Chip> found) {

        <T> void add(String name, List<T> values, Function<T, Value> value) {
            values.forEach(v -> add(name, value.apply(v)));
        }

        void add(String name, Value value) {
            add(name, value.label(), link.without(name, value.word()));
        }

        private void add(String name, String label, Link without) {
            found.add(new Chip(name, words.say("projects.chip." + name, label), without));
        }

        /**
         * Names of states: without one, no more can be enough than are left.
         *
         * @param named
         *            how many states are named where only these values are left
         */
        <T> void addAll(String name, List<T> values, Function<T, Value> value, ToIntFunction<List<T>> named) {
            for (var one : values) {
                var shown = value.apply(one);
                var rest = values.stream().filter(other -> !other.equals(one)).toList();
                add(name, shown.label(),
                        sound(link.without(name, shown.word()), () -> named.applyAsInt(rest)));
            }
        }

        private static Link sound(Link without, IntSupplier named) {
            var enough = without.parameters().getFirst("atLeast");
            if (enough != null && Integer.parseInt(enough) > named.getAsInt())
                return without.without("atLeast");
            return without;
        }
    }
}
