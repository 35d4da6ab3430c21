package eu.pescoportal.analysis.changes;

import eu.pescoportal.register.Snapshot;
import java.util.List;

/** The answer to a query, from which page and twins take their rows and numbers. */
record ChangeList(ChangeQuery query, Snapshot snapshot, List<Change> changes) {

    static ChangeList of(ChangeQuery query, Snapshot snapshot) {
        var all = Changes.between(snapshot, query.from(), query.to(), query.onlyChecked());
        return new ChangeList(query, snapshot,
                query.filter().of(all.stream(), snapshot, query.onlyChecked()).toList());
    }

    /** How many are of a kind; the participations that a project began with are counted by themselves. */
    long count(ChangeKind kind, boolean founding) {
        return changes.stream().filter(c -> c.kind() == kind && c.isToldWithItsProject() == founding).count();
    }
}
