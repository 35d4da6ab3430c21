package eu.pescoportal.project;

import eu.pescoportal.web.Pager;
import java.util.List;
import java.util.Map;

/**
 * The answer to a query: the rows of one page, how many there are, and how many there would be for each value
 * of each filter.
 *
 * @param unknown
 *            how many of all rows have an unknown membership
 * @param counts
 *            by filter, then by value in the filter's own words; a value that is missing has no rows. For
 *            {@code without} they are the rows that would go.
 */
record ProjectList(ProjectQuery query, Search search, List<ProjectRow> rows, long total, long unknown,
        Map<String, Map<String, Long>> counts) {

    long count(String filter, String value) {
        var n = counts.getOrDefault(filter, Map.of()).getOrDefault(value, 0L);
        return filter.equals("without") ? total - n : n;
    }

    Pager pager() {
        return new Pager(query.page(), query.size(), total);
    }
}
