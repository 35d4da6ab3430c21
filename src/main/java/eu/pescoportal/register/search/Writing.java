package eu.pescoportal.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Writes an index into memory, once. */
final class Writing {

    private record Named(Entry entry, String folded) {

        static final Comparator<Named> ORDER = Comparator.<Named, Entry.Kind>comparing(n -> n.entry.kind())
                .thenComparing(Named::folded)
                .thenComparing(n -> n.entry.key());
    }

    private Writing() {}

    /** By kind, name and key. */
    static List<Entry> inOrder(Collection<Entry> entries) {
        return entries.stream()
                .map(entry -> new Named(entry, Names.folded(entry.name())))
                .sorted(Named.ORDER)
                .map(Named::entry)
                .toList();
    }

    /**
     * An index whose documents are numbered as the entries are ordered: this way of merging joins neighbours
     * only. Without the cache of queries, which all indexes of a JVM share and lock.
     */
    static IndexSearcher index(List<Entry> ordered) {
        var memory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(new LogDocMergePolicy())
                .setUseCompoundFile(false);
        try {
            try (var writer = new IndexWriter(memory, config)) {
                for (var entry : ordered)
                    writer.addDocument(Documents.of(entry));
            }
            var searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
