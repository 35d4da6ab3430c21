package eu.pescoportal.register.search;

import eu.pescoportal.register.search.Entry.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;

/**
 * All records of one revision, to be searched. It never changes, so any thread may ask it, and nobody need
 * close it. Making the first one in a JVM takes a second or more, so never while starting.
 */
public final class SearchIndex {

    private static final int SHORTEST_START = 3;

    private final IndexSearcher searcher;
    /** By the numbers of their documents, which is the order within a tier. */
    private final List<Subject> subjects;
    private final Set<String> numbered;

    private SearchIndex(IndexSearcher searcher, List<Subject> subjects, Set<String> numbered) {
        this.searcher = searcher;
        this.subjects = subjects;
        this.numbered = numbered;
    }

    public static SearchIndex of(Collection<Entry> entries) {
        var ordered = Writing.inOrder(entries);
        var numbered = entries.stream()
                .flatMap(entry -> entry.labels().stream())
                .distinct()
                .map(label -> Asked.of(label).joined())
                .filter(Documents::isNumbered)
                .collect(Collectors.toUnmodifiableSet());
        return new SearchIndex(Writing.index(ordered),
                ordered.stream().map(e -> new Subject(e.kind(), e.key(), e.name())).toList(), numbered);
    }

    /**
     * The best hits, at most so many; within a tier by kind, name and key.
     *
     * @param kinds
     *            none for all
     */
    public List<Hit> find(String q, int most, Kind... kinds) {
        var asked = Asked.of(q);
        var hits = new ArrayList<Hit>();
        if (asked.isEmpty()) return hits;
        var harvest = harvest(most, kinds);
        var questions = questions(asked);
        for (var tier : Tier.values())
            if (!harvest.isFull() && (!tier.isTypo() || asked.mayBeMistyped()))
                harvest.take(questions.of(tier)).forEach(subject -> hits.add(new Hit(subject, tier)));
        return hits;
    }

    /** All hits of one kind, by their keys, best first. */
    public SequencedMap<String, Tier> tiers(String q, Kind kind) {
        var tiers = new LinkedHashMap<String, Tier>();
        find(q, Integer.MAX_VALUE, kind).forEach(hit -> tiers.put(hit.subject().key(), hit.tier()));
        return tiers;
    }

    /** What a query that is still being typed may become, from three letters on. */
    public List<Subject> suggest(String q, int most, Kind... kinds) {
        var asked = Asked.of(q);
        var suggested = new ArrayList<Subject>();
        if (asked.joined().length() < SHORTEST_START) return suggested;
        var harvest = harvest(most, kinds);
        questions(asked).beginnings().forEach(question -> suggested.addAll(harvest.take(question)));
        return suggested;
    }

    /** The records whose key or name, in any language, stands in the query, alone or among other words. */
    public List<Subject> named(String q, Kind... kinds) {
        var asked = Asked.of(q);
        if (asked.isEmpty()) return List.of();
        return harvest(Integer.MAX_VALUE, kinds).take(questions(asked).named());
    }

    private Questions questions(Asked asked) {
        return new Questions(asked, numbered, new NearWords(searcher.getIndexReader()));
    }

    private Harvest harvest(int most, Kind... kinds) {
        return new Harvest(searcher, subjects, most, kinds);
    }
}
