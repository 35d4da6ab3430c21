package eu.pescoportal.project.list;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.register.query.ProjectQuery;
import eu.pescoportal.vocabulary.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The filters of a list, as the rail beside it shows them: everything is finished text, because a hundred
 * values stand there on each page.
 *
 * @param states
 *            those with the most projects on that day, and the chosen ones; the other states are a filter of
 *            their own
 * @param enough
 *            how many of the states chosen have to take part
 * @param roles
 *            in which they do
 * @param together
 *            the last two in words
 * @param others
 *            filters that are not about member states
 */
record Rail(List<Choice> states, ListFilter otherStates, ListFilter groups, List<Choice> enough,
        List<Choice> roles, String together, ListFilter without, List<ListFilter> others) {

    /** So many states stand in the rail before somebody asks for all. */
    private static final int MOST_USED = 10;
    /** So many states may be asked to take part before they are chosen. */
    private static final int FEW = 4;

    static Rail of(ProjectList list, RegisterWords words) {
        var query = list.query();
        var filter = query.filter();
        var filters = new ListFilters(list, words);
        var used = mostUsed(list.view());
        var states = filters.states();
        Predicate<Choice> shown = choice -> choice.chosen() || used.contains(choice.value());
        var roles = Stream.of(Role.values())
                .map(role -> Choice.of("role", words.word(role), null, query.roles().contains(role)))
                .toList();
        return new Rail(states.choices().stream().filter(shown).toList(),
                new ListFilter(words.say("projects.filter.state.all", states.choices().size()), null, null,
                        states.choices().stream().filter(shown.negate()).toList()),
                filters.groups(), enough(filter, list.found().named().size(), words), roles,
                together(query, words), filters.without(), filters.others());
    }

    /** In the words of addresses. */
    private static Set<String> mostUsed(DayView view) {
        return view.snapshot()
                .states()
                .all()
                .stream()
                .sorted(Comparator
                        .<MemberStateDocument>comparingInt(
                                state -> -view.taking(state.code(), ProjectFilter.MEMBERS).cardinality())
                        .thenComparing(MemberStateDocument::code))
                .limit(MOST_USED)
                .map(state -> state.country().word())
                .collect(Collectors.toSet());
    }

    private static List<Choice> enough(ProjectFilter filter, int named, RegisterWords words) {
        var most = Math.max(FEW, Math.max(filter.enough(), named - 1));
        return IntStream.rangeClosed(0, most)
                .mapToObj(n -> new Choice("atLeast", n == ProjectFilter.ALL ? "" : Integer.toString(n),
                        words.say("projects.enough", n), null, n == filter.enough(), null))
                .toList();
    }

    private static String together(ProjectQuery query, RegisterWords words) {
        var filter = query.filter();
        return words.say(filter.only() ? "projects.together.only" : "projects.together", filter.enough(),
                words.or(query.countedRoles(), role -> words.say(role.inSentence())));
    }
}
