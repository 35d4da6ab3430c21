package eu.pescoportal.register.query;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.RegisterWords.Value;
import eu.pescoportal.web.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A filter value that is set, with the address that leaves it out. */
public record Chip(String label, Link link) {

    public String address() {
        return link.toString();
    }

    public static List<Chip> of(ProjectQuery query, RegisterWords words) {
        var chips = new Chips(query.link().without("page"), words, new ArrayList<>());
        var filter = query.filter();
        if (!query.q().isEmpty()) chips.add("q", new Value(query.q(), query.q()));
        chips.add("state", filter.states(), words::state);
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

    private record Chips(Link link, RegisterWords words, List<Chip> found) {

        <T> void add(String name, List<T> values, Function<T, Value> value) {
            values.forEach(v -> add(name, value.apply(v)));
        }

        void add(String name, Value value) {
            found.add(new Chip(words.say("projects.chip." + name, value.label()),
                    link.without(name, value.word())));
        }
    }
}
