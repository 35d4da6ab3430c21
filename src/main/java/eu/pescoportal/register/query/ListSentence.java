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
        sentence.add(list.query(), list.found().named());
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

    /**
     * @param named
     *            the states that must take part, by their own names or by those of groups
     */
    private void add(ProjectQuery query, List<String> named) {
        var filter = query.filter();
        if (!filter.domains().isEmpty())
            add("domain", words.or(filter.domains(), domain -> words.word(domain).label()));
        if (!filter.waves().isEmpty()) add("wave", words.or(filter.waves(), String::valueOf));
        if (!named.isEmpty()) addStates(query, named);
        if (!named.isEmpty() && filter.only()) add("only");
        if (!filter.without().isEmpty()) add("without", words.or(filter.without(), this::state));
        if (!filter.statuses().isEmpty())
            add("status", words.or(filter.statuses(), status -> words.say(status.inSentence())));
        if (!filter.partners().isEmpty())
            add("partner", words.or(filter.partners(), partner -> words.partner(partner).label()));
        if (!query.q().isEmpty()) add("q", query.q());
        add(query.asOf().isCurrent() ? "today" : "on", words.date(query.asOf().date()));
        if (query.facts().onlyChecked()) add("checked");
    }

    /** Roles are said where they were asked for: a state that takes part coordinates or is a member. */
    private void addStates(ProjectQuery query, List<String> named) {
        var enough = query.filter().enough();
        var states = enough == 1 ? words.or(named, this::state) : words.and(named, this::state);
        add((enough > 1 ? "state.least" : "state") + (query.roles().isEmpty() ? "" : ".as"), states,
                words.or(query.countedRoles(), role -> words.say(role.inSentence())), enough);
    }

    private String state(String code) {
        return words.state(code).label();
    }

    private void add(String part, Object... arguments) {
        parts.add(words.say("projects.sentence." + part, arguments));
    }
}
