package eu.pescoportal.analysis;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.Chip;
import eu.pescoportal.register.query.ListSentence;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.register.query.ProjectQuery;
import eu.pescoportal.register.query.ProjectSort;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.table.About;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The projects that a page of analysis looks at: what is said of them, and the form that asks for others.
 *
 * @param link
 *            the address of the page
 * @param projects
 *            the address of the list of the same projects, where every filter can be set
 * @param sentence
 *            which they are
 * @param doubts
 *            of how many not all members are known, in words
 * @param filters
 *            those that are on
 * @param kept
 *            what the form sends along without asking
 * @param base
 *            the address to which states can be added; null where that would not mean: these too
 */
public record Scope(ProjectQuery query, Link link, String projects, String sentence, List<String> doubts,
        List<On> filters, List<Asked> asked, List<Kept> kept, @Nullable String base) {

    /** A filter with the address that drops it. */
    public record On(String label, String address) {}

    /** A field of the form with what can be chosen in it; the first choice is none. */
    public record Asked(String name, String label, List<Choice> choices) {}

    public record Choice(String value, String label, boolean chosen) {}

    public record Kept(String name, String value) {}

    /** Where one of them is given, a list does not mean: all of the states, as coordinator or member. */
    private static final List<String> NOT_ALL = List.of("match", "role", "atLeast", "group", "only");

    private static final List<String> OF_THE_LIST = List.of("page", "size", "sort");

    /**
     * @param path
     *            of the page
     * @param more
     *            the parameters of the list that the page obeys beside the filters
     */
    public static Scope of(ProjectList list, String path, List<String> more, RegisterWords words) {
        var query = list.query();
        var link = query.link();
        for (var name : OF_THE_LIST)
            if (!more.contains(name)) link = link.without(name);
        var page = link.at(path);
        var filters = Chip.of(query, words)
                .stream()
                .map(chip -> new On(chip.label(), dropped(chip, more).at(path).toString()))
                .toList();
        var asked = asked(query, more.contains("sort"), words);
        return new Scope(query, page, link.without("page").toString(), ListSentence.of(list, words),
                doubts(list, words), filters, asked, kept(page, asked), base(query.link()));
    }

    private static @Nullable String base(Link link) {
        return Collections.disjoint(link.parameters().keySet(), NOT_ALL)
                ? link.without("page").without("size").without("sort").toString()
                : null;
    }

    private static Link dropped(Chip chip, List<String> more) {
        var link = chip.link();
        for (var name : OF_THE_LIST)
            if (!more.contains(name)) link = link.without(name);
        return link;
    }

    /** A field can hold one value; where the address has several, they are kept as they are. */
    private static List<Asked> asked(ProjectQuery query, boolean sorted, RegisterWords words) {
        var filter = query.filter();
        var asked = new ArrayList<Asked>();
        if (filter.domains().size() < 2)
            asked.add(asked("domain", "analysis.all.domain", Arrays.asList(Domain.values()),
                    filter.domains()::contains, words));
        if (filter.statuses().size() < 2)
            asked.add(asked("status", "analysis.all.status", Arrays.asList(Status.values()),
                    filter.statuses()::contains, words));
        if (sorted) {
            var usual = ProjectQuery.usualSort(query.q());
            var others = Arrays.stream(ProjectSort.values())
                    .filter(sort -> sort != usual && sort != ProjectSort.RELEVANCE)
                    .toList();
            asked.add(asked("sort", usual.message(), others, sort -> sort == query.sort(), words));
        }
        return asked;
    }

    /**
     * @param none
     *            the message of the choice that needs not be said
     */
    private static <W extends Word> Asked asked(String name, String none, List<W> all, Predicate<W> chosen,
            RegisterWords words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.say(none), false));
        for (var word : all)
            choices.add(new Choice(word.word(), words.say(word.message()), chosen.test(word)));
        return new Asked(name, words.say("analysis.field." + name), choices);
    }

    private static List<Kept> kept(Link page, List<Asked> asked) {
        var kept = new ArrayList<Kept>();
        page.without("on").without("page").parameters().forEach((name, values) -> {
            if (asked.stream().noneMatch(field -> field.name().equals(name)))
                values.forEach(value -> kept.add(new Kept(name, value)));
        });
        return kept;
    }

    private static List<String> doubts(ProjectList list, RegisterWords words) {
        var doubts = new ArrayList<String>();
        var unknown = rows(list, MembershipKnown.UNKNOWN);
        if (unknown > 0) doubts.add(words.say("analysis.doubt.unknown", unknown));
        var partial = rows(list, MembershipKnown.PARTIAL);
        if (partial > 0) doubts.add(words.say("analysis.doubt.partial", partial));
        return doubts;
    }

    private static int rows(ProjectList list, MembershipKnown known) {
        var rows = list.found().rows();
        rows.and(list.view().with(known));
        return rows.cardinality();
    }

    /**
     * The address of the list of those of the projects that states coordinate or are members of; null where
     * the states already asked for leave no room for it.
     */
    public @Nullable String with(List<String> states) {
        if (base == null) return null;
        var list = new StringBuilder(base);
        for (var state : states)
            if (!query.filter().states().contains(state))
                list.append(list.indexOf("?") < 0 ? '?' : '&').append("state=").append(Words.lower(state));
        return list.toString();
    }

    /** What a file of the page says of itself. */
    public About about(String title, long revision) {
        return new About(title, sentence, doubts, query.asOf().day(), revision,
                query.asOf().lasting(link.without("page"), revision));
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** The same page of all projects today. */
    public String cleared() {
        return query.asOf().atToday().address(link.path());
    }
}
