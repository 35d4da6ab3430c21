package eu.pescoportal.register.query;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a list of projects shows, in one sentence. */
public class ListSentence {

    private final RegisterWords words;
    private final List<String> parts = new ArrayList<>();

    private ListSentence(RegisterWords words) {
        this.words = words;
    }

    public static String of(ProjectList list, RegisterWords words) {
        var sentence = new ListSentence(words);
        sentence.add(list.query());
        return words.say("projects.sentence", list.total(), String.join(", ", sentence.parts));
    }

    /** The title: which filters are on. The day stands behind each title of a page. */
    public static String heading(ProjectQuery query, RegisterWords words) {
        var timeless = new FactFilter(query.asOf().atToday(), false);
        var chips = Chip.of(new ProjectQuery(query.q(), query.filter(), query.roles(), timeless, query.sort(),
                query.page(), query.size()), words);
        return chips.isEmpty()
                ? words.say("projects.title")
                : words.say("projects.heading",
                        chips.stream().map(Chip::label).collect(Collectors.joining(", ")));
    }

    private void add(ProjectQuery query) {
        var filter = query.filter();
        if (!filter.domains().isEmpty())
            add("domain", words.or(filter.domains(), domain -> words.word(domain).label()));
        if (!filter.waves().isEmpty()) add("wave", words.or(filter.waves(), String::valueOf));
        if (!filter.states().isEmpty()) addStates(query);
        if (!filter.without().isEmpty()) add("without", words.or(filter.without(), this::state));
        if (!filter.statuses().isEmpty())
            add("status", words.or(filter.statuses(), status -> words.say(status.inSentence())));
        if (!filter.partners().isEmpty())
            add("partner", words.or(filter.partners(), partner -> words.partner(partner).label()));
        if (!query.q().isEmpty()) add("q", query.q());
        add(query.asOf().isCurrent() ? "today" : "on", words.date(query.asOf().date()));
        if (query.facts().onlyChecked()) add("checked");
    }

    private void addStates(ProjectQuery query) {
        var states = query.filter().states();
        var any = query.filter().any();
        add(any || states.size() == 1 ? "state.one" : "state.many",
                any ? words.or(states, this::state) : words.and(states, this::state),
                words.or(query.countedRoles(), role -> words.say(role.inSentence())));
    }

    private String state(String code) {
        return words.state(code).label();
    }

    private void add(String part, Object... arguments) {
        parts.add(words.say("projects.sentence." + part, arguments));
    }
}
