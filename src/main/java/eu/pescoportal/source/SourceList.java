package eu.pescoportal.source;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.web.Pager;
import java.util.List;
import java.util.function.Predicate;

/** One page of the list of sources. */
record SourceList(SourceQuery query, List<SourceRow> rows, long total) {

    /**
     * @param met
     *            by the search
     */
    static SourceList of(SourceQuery query, Snapshot snapshot, Predicate<SourceDocument> met) {
        var facts = snapshot.facts();
        var rows = snapshot.sources()
                .all()
                .stream()
                .filter(query::admits)
                .filter(met)
                .map(source -> SourceRow.of(source, facts.count(source.key())))
                .sorted(query.sort().order())
                .toList();
        return new SourceList(query, page(rows, query.page()), rows.size());
    }

    private static List<SourceRow> page(List<SourceRow> rows, int page) {
        return rows.stream().skip((page - 1L) * SourceQuery.SIZE).limit(SourceQuery.SIZE).toList();
    }

    public Pager pager() {
        return new Pager(query.page(), SourceQuery.SIZE, total);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
