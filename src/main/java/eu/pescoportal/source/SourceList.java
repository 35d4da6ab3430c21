package eu.pescoportal.source;

import eu.pescoportal.web.Pager;
import java.util.List;

/** One page of the list of sources. */
record SourceList(SourceQuery query, List<SourceRow> rows, long total) {

    public Pager pager() {
        return new Pager(query.page(), SourceQuery.SIZE, total);
    }
}
