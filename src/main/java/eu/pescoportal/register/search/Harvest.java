package eu.pescoportal.register.search;

import eu.pescoportal.register.search.Entry.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Takes subjects from an index, question by question: each once, by the first question that meets it. */
final class Harvest {

    private final IndexSearcher searcher;
    private final List<Subject> subjects;
    private final Set<Kind> kinds;
    private final BitSet taken = new BitSet();
    private int wanted;

    /**
     * @param kinds
     *            none for all
     */
    Harvest(IndexSearcher searcher, List<Subject> subjects, int most, Kind... kinds) {
        this.searcher = searcher;
        this.subjects = subjects;
        this.kinds = Set.of(kinds.length == 0 ? Kind.values() : kinds);
        this.wanted = most;
    }

    boolean isFull() {
        return wanted <= 0;
    }

    /** What a question meets that was not taken before, as long as more is wanted. */
    List<Subject> take(Query question) {
        var found = new ArrayList<Subject>();
        if (isFull()) return found;
        try {
            var weight = searcher.createWeight(searcher.rewrite(question), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : searcher.getIndexReader().leaves()) {
                var scorer = weight.scorer(leaf);
                if (scorer != null) take(scorer.iterator(), leaf.docBase, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void take(DocIdSetIterator met, int base, List<Subject> found) throws IOException {
        while (!isFull() && met.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = base + met.docID();
            var subject = subjects.get(document);
            if (taken.get(document) || !kinds.contains(subject.kind())) continue;
            taken.set(document);
            found.add(subject);
            wanted--;
        }
    }
}
