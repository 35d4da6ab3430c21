package eu.pescoportal.home;

import eu.pescoportal.register.DayView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows and what it misses, and its counts beside those that others publish.
 *
 * @param lines
 *            null where there is nothing to draw
 */
record CoveragePage(Coverage coverage, List<TotalRow> totals, List<OwnCount> steps,
        @Nullable CountLines lines) {

    static CoveragePage of(DayView view) {
        var snapshot = view.snapshot();
        var totals = snapshot.counts()
                .all()
                .stream()
                .flatMap(total -> TotalRow.of(total, snapshot).stream())
                .toList();
        var steps = OwnCount.of(snapshot, view.day());
        return new CoveragePage(Coverage.of(view), totals, steps,
                totals.isEmpty() || steps.isEmpty() ? null : CountLines.of(totals, steps, view.day()));
    }
}
