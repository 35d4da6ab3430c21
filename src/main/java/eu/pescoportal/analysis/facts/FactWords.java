package eu.pescoportal.analysis.facts;

import eu.pescoportal.analysis.facts.FactPage.Said;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.Fact;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.query.ListSentence;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in the language of the page what lists of facts show. */
record FactWords(RegisterWords words, FactFilter asked) {

    /** A place to go to. */
    record Anchor(String address, String label) {}

    /**
     * @param list
     *            of which facts, as messages call it
     * @param named
     *            whose facts are asked for; nobody: those of all
     */
    static Said said(String list, FactList<?, ?> facts, List<String> named, Function<String, String> name,
            RegisterWords words) {
        var projects = ListSentence.of(facts.projects(), words);
        var total = facts.pager().total();
        String sentence;
        if (facts.projects().total() == 0) sentence = projects;
        else if (named.isEmpty()) sentence = words.say(list + ".sentence", total, projects);
        else
            sentence = words.say(list + ".sentence.of", total, projects, words.and(named, name));
        return new Said(FactPage.heading(list + ".title", facts, words), sentence, List.of());
    }

    Anchor project(ProjectDocument project) {
        return new Anchor(asked.address(RecordKind.PROJECT.path(project.slug())), project.name());
    }

    String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null)
            return to == null ? words.say("period.unknown") : words.say("period.until", words.date(to));
        return to == null
                ? words.say("facts.since", words.date(from))
                : words.say("period.fromTo", words.date(from), words.date(to));
    }

    /** The sources of a fact, each once; a list has no room for the place in them. */
    List<Anchor> sources(Fact fact) {
        return words.snapshot()
                .sources(Citation.sources(fact.citations()))
                .stream()
                .map(source -> new Anchor(RecordKind.SOURCE.path(source.key()), name(source)))
                .toList();
    }

    private String name(SourceDocument source) {
        var published = source.published();
        return published == null
                ? source.publisher()
                : words.say("facts.source", source.publisher(), words.date(published));
    }
}
