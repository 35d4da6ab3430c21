package eu.pescoportal.analysis.compare;

import eu.pescoportal.analysis.Scope;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page to choose what is compared.
 *
 * @param kept
 *            what the forms send along: the day, the revision
 */
record ChooserPage(CompareQuery query, List<Field> states, List<Field> projects,
        List<Scope.Kept> kept) implements Addressed {

    /** One of several fields of the same name, each with all that can be chosen. */
    record Field(String id, String label, boolean needed, List<Scope.Choice> choices) {}

    /**
     * @param with
     *            the code or slug of what is chosen already; empty for nothing
     */
    static ChooserPage of(CompareQuery query, String with, Snapshot snapshot, RegisterWords words) {
        var states = snapshot.states()
                .all()
                .stream()
                .map(MemberStateDocument::code)
                .map(code -> new Scope.Choice(Words.lower(code), words.state(code).label(), false))
                .sorted(Comparator.comparing(Scope.Choice::label))
                .toList();
        var view = snapshot.on(query.facts());
        var projects = view.listed()
                .stream()
                .mapToObj(snapshot.projects()::get)
                .map(project -> new Scope.Choice(project.slug(), label(project, words), false))
                .toList();
        var kept = new ArrayList<Scope.Kept>();
        query.link()
                .parameters()
                .forEach((name, values) -> values.forEach(value -> kept.add(new Scope.Kept(name, value))));
        return new ChooserPage(query, fields("state", states, with, words),
                fields("project", projects, with, words), kept);
    }

    private static String label(ProjectDocument project, RegisterWords words) {
        return project.acronym() == null
                ? project.name()
                : words.say("compare.choice", project.name(), project.acronym());
    }

    private static List<Field> fields(String name, List<Scope.Choice> choices, String with,
            RegisterWords words) {
        return IntStream.rangeClosed(1, CompareQuery.MOST)
                .mapToObj(number -> new Field(name + "-" + number, words.say("compare.field." + name, number),
                        number <= CompareQuery.FEWEST,
                        choices(choices, choice -> number == 1 && choice.value().equals(with), words
                                .say(number <= CompareQuery.FEWEST ? "compare.choose" : "compare.nobody"))))
                .toList();
    }

    private static List<Scope.Choice> choices(List<Scope.Choice> choices, Predicate<Scope.Choice> chosen,
            String none) {
        return Stream
                .concat(Stream.of(new Scope.Choice("", none, false)),
                        choices.stream()
                                .map(c -> chosen.test(c) ? new Scope.Choice(c.value(), c.label(), true) : c))
                .toList();
    }

    @Override
    public Link address() {
        return query.link();
    }

    @Override
    public LocalDate day() {
        return query.facts().asOf().day();
    }
}
