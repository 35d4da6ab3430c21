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
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in the language of the page what lists of facts show. */
record FactWords(RegisterWords words, FactFilter asked) {

    /** A place to go to. */
    record Anchor(String address, String label) {}

    static Said ofParticipations(FactList<?> list, RegisterWords words) {
        return said("participations", list, list.projects().found().named(),
                code -> words.state(code).label(), words).with(doubts(list, words));
    }

    static Said ofLinks(FactList<?> list, RegisterWords words) {
        var uncounted = PartnerLinks.uncounted(list.projects());
        return said("links", list, list.projects().query().filter().partners(),
                key -> words.partner(key).label(), words)
                .with(uncounted == 0 ? List.of() : List.of(words.say("links.uncounted", uncounted)));
    }

    private static Said said(String list, FactList<?> facts, List<String> named,
            Function<String, String> name, RegisterWords words) {
        var projects = ListSentence.of(facts.projects(), words);
        var total = facts.pager().total();
        String sentence;
        if (facts.projects().total() == 0) sentence = projects;
        else if (named.isEmpty()) sentence = words.say(list + ".sentence", total, projects);
        else
            sentence = words.say(list + ".sentence.of", total, projects, words.and(named, name));
        return new Said(FactPage.heading(list + ".title", facts, words), sentence, List.of());
    }

    /** Where states are asked for, those of unknown membership are not among the projects, nor all others. */
    private static List<String> doubts(FactList<?> list, RegisterWords words) {
        var found = list.projects().found();
        var named = !found.named().isEmpty();
        var partial = found.rows();
        partial.and(list.projects().view().with(MembershipKnown.PARTIAL));
        var doubts = new ArrayList<String>();
        if (found.unknown() > 0)
            doubts.add(words.say(named ? "participations.unknown.more" : "participations.unknown",
                    found.unknown()));
        if (!named && !partial.isEmpty())
            doubts.add(words.say("participations.partial", partial.cardinality()));
        if (named && found.partlyKnown() > 0)
            doubts.add(words.say("participations.partial.more", found.partlyKnown()));
        return doubts;
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
