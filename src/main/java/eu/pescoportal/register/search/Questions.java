package eu.pescoportal.register.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is asked, put to the index. Queries are built as objects, so no character has a meaning of its own.
 *
 * @param numbered
 *            the labels with a number, each as one word
 */
record Questions(Asked asked, Set<String> numbered, NearWords nearWords) {

    Query of(Tier tier) {
        return switch (tier) {
            case EXACT -> new TermQuery(new Term(Documents.EXACT, asked.joined()));
            case NAME -> each(this::inNames);
            case LABEL -> each(place -> any(inNames(place), inLabels(place)));
            case TEXT -> each(this::anywhere);
            case NAME_TYPO -> each(place -> any(inNames(place), mistyped(Documents.NAME, place)));
            case TEXT_TYPO -> each(place -> any(anywhere(place), mistyped(Documents.TEXT, place)));
        };
    }

    /** For suggestions, best first: what begins as the query does. */
    List<Query> beginnings() {
        var start = asked.joined();
        return List.of(of(Tier.EXACT), new PrefixQuery(new Term(Documents.SHORT, start)),
                new PrefixQuery(new Term(Documents.EXACT, start)),
                each(place -> new PrefixQuery(new Term(Documents.NAME, asked.words().get(place)))));
    }

    /**
     * Names that stand in the query; a code of two letters counts only alone, since "no" and "it" are words.
     */
    Query named() {
        var runs = new LinkedHashSet<String>();
        for (int place = 0; place < asked.words().size(); place++)
            runs.addAll(asked.runs(place, asked.words().size()));
        runs.removeIf(run -> run.length() < 3);
        runs.add(asked.joined());
        return terms(Documents.EXACT, runs);
    }

    private Query inNames(int place) {
        return terms(Documents.NAME, asked.spellings(place));
    }

    private Query inLabels(int place) {
        return terms(Documents.LABEL, asked.runs(place, asked.words().size()));
    }

    private Query anywhere(int place) {
        if (isNumbered(place)) return any(inNames(place), inLabels(place));
        return any(terms(Documents.TEXT, asked.spellingsInText(place)), inLabels(place));
    }

    private Query mistyped(String field, int place) {
        var forgiven = asked.mayBeMistyped(place) && !isNumbered(place);
        return terms(field, forgiven ? nearWords.of(asked.words().get(place)) : List.of());
    }

    /** The words of "wave 6" mean that wave and nothing else, not even a text that speaks of it. */
    private boolean isNumbered(int place) {
        return asked.runs(place, asked.words().size()).stream().anyMatch(numbered::contains);
    }

    private static Query terms(String field, Collection<String> words) {
        return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
    }

    private static Query any(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }

    private Query each(IntFunction<Query> word) {
        var all = new BooleanQuery.Builder();
        for (int place = 0; place < asked.words().size(); place++)
            all.add(word.apply(place), Occur.MUST);
        return all.build();
    }
}
