package eu.pescoportal.analysis.facts;

import eu.pescoportal.analysis.Scope;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.Chip;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page of facts shows.
 *
 * @param said
 *            what the list is of, in words
 * @param scope
 *            the projects in which these facts count, and the form that asks for others
 */
record FactPage(Link address, LocalDate day, Said said, Scope scope, List<?> rows,
        Pager pager) implements Addressed {

    /** They stand behind each title of a page. */
    private static final List<String> DAY_AND_WORD = List.of("on", "checked");

    /**
     * A list in words.
     *
     * @param heading
     *            which filters are on
     * @param notes
     *            what is not among the rows because it is not known, or does not count
     */
    record Said(String heading, String sentence, List<String> notes) {

        Said with(List<String> others) {
            return new Said(heading, sentence, others);
        }
    }

    static <F, I> FactPage of(FactList<F, I> list, RegisterWords words) {
        var facts = list.facts();
        var factWords = new FactWords(words, list.projects().query().facts());
        return new FactPage(list.address(), list.day(), facts.said(list, words),
                Scope.of(list.projects(), facts.path(), List.of("sort"), words),
                list.rows().stream().map(fact -> facts.row(fact, factWords)).toList(), list.pager());
    }

    private static Stream<Chip> chips(FactList<?, ?> list, RegisterWords words) {
        return Chip.of(list.projects().query(), words).stream();
    }

    /**
     * @param title
     *            the message of the list's name
     */
    static String heading(String title, FactList<?, ?> list, RegisterWords words) {
        var filters = chips(list, words).filter(chip -> !DAY_AND_WORD.contains(chip.name()))
                .map(Chip::label)
                .collect(Collectors.joining(", "));
        return filters.isEmpty() ? words.say(title) : words.say(title + ".of", filters);
    }

    public String firstPage() {
        return address.without("page").toString();
    }

    public boolean hasSeveralPages() {
        return pager.pages() > 1 && !pager.isPastTheLast();
    }
}
