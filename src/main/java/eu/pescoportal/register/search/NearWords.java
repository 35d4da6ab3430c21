package eu.pescoportal.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.FuzzyQuery;

/**
 * The words of an index that are a typo apart from words of a query; looked up once, since that is what
 * costs.
 */
final class NearWords {

    private final IndexReader index;
    private final Map<String, List<String>> known = new HashMap<>();

    NearWords(IndexReader index) {
        this.index = index;
    }

    List<String> of(String word) {
        return known.computeIfAbsent(word, this::lookUp);
    }

    private List<String> lookUp(String word) {
        var near = new ArrayList<String>();
        try {
            var words = MultiTerms.getTerms(index, Documents.TEXT);
            if (words == null) return near;
            var met = FuzzyQuery.getFuzzyAutomaton(word, 1, 0, true).getTermsEnum(words);
            while (met.next() != null)
                near.add(met.term().utf8ToString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return near;
    }
}
