package eu.pescoportal.register.query;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.Found;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.search.SearchIndex;
import eu.pescoportal.register.search.Tier;
import eu.pescoportal.web.Pager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The answer to a query, from which page and twins take their rows and numbers.
 *
 * @param tiers
 *            by position, how well the search met the projects; empty where nothing was searched for
 */
public record ProjectList(ProjectQuery query, DayView view, Found found, Map<Integer, Tier> tiers) {

    /**
     * @param index
     *            asked for only if something is searched for, because the first one takes time to make
     */
    public static ProjectList of(ProjectQuery query, Snapshot snapshot, Supplier<SearchIndex> index) {
        var view = snapshot.on(query.facts());
        if (query.q().isEmpty()) return new ProjectList(query, view, view.find(query.filter()), Map.of());
        var hits = Hits.of(index.get(), query.q(), snapshot);
        return new ProjectList(query, view, view.find(query.filter(), hits.positions()), hits.tiers());
    }

    public int total() {
        return found.total();
    }

    public Pager pager() {
        return new Pager(query.page(), query.size(), total());
    }

    /** The positions of the rows of the page asked for. */
    public List<Integer> page() {
        return positions().skip((query.page() - 1L) * query.size()).limit(query.size()).toList();
    }

    /** All rows, whatever page is asked for. */
    public Stream<ProjectOn> all() {
        return positions().map(view::project);
    }

    /** The positions of all rows. By name they stand in order already, however many they are. */
    public Stream<Integer> positions() {
        var positions = found.rows().stream().boxed();
        return query.sort() == ProjectSort.NAME
                ? positions
                : positions.sorted(query.sort().order(view, tiers));
    }
}
