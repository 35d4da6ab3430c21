package eu.pescoportal.source;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.web.Pager;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sources that a query finds, in its order.
 *
 * @param all
 *            whatever page is asked for
 */
record SourceList(SourceQuery query, List<SourceRow> all) {

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
        return new SourceList(query, rows);
    }

    /** Those of the page that is asked for. */
    public List<SourceRow> rows() {
        return all.stream().skip((query.page() - 1L) * SourceQuery.SIZE).limit(SourceQuery.SIZE).toList();
    }

    public int total() {
        return all.size();
    }

    public Pager pager() {
        return new Pager(query.page(), SourceQuery.SIZE, total());
    }

    public boolean isEmpty() {
        return rows().isEmpty();
    }
}
