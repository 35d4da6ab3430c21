package eu.pescoportal.home;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Chart;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows and what it misses, and its counts beside those that others publish, until a day.
 *
 * @param chart
 *            null where there is nothing to draw
 */
record CoveragePage(AsOf asOf, Coverage coverage, List<TotalRow> totals, List<OwnCount> steps,
        @Nullable Chart chart) implements Addressed {

    static CoveragePage of(Snapshot snapshot, AsOf asOf) {
        var view = snapshot.on(asOf.day(), false);
        var totals = snapshot.counts()
                .all()
                .stream()
                .filter(total -> total.asOf().hasBegunBy(asOf.day()))
                .flatMap(total -> TotalRow.of(total, snapshot).stream())
                .toList();
        var steps = OwnCount.of(snapshot, asOf.day());
        return new CoveragePage(asOf, Coverage.of(view), totals, steps, chart(totals, steps, asOf.day()));
    }

    private static @Nullable Chart chart(List<TotalRow> totals, List<OwnCount> steps, LocalDate day) {
        var own = new TreeMap<LocalDate, Integer>();
        steps.forEach(step -> own.put(step.date().firstDay(), step.active()));
        var official = new TreeMap<LocalDate, Integer>();
        for (var total : totals)
            if (isDrawn(total.official()))
                official.put(total.official().asOf().firstDay(), total.official().active());
        return own.isEmpty() || official.isEmpty() ? null : Chart.of(Axis.until(day), own, official);
    }

    private static boolean isDrawn(CountDocument total) {
        return total.active() != null && total.asOf().isDay();
    }

    /** Where the line of official counts ends. */
    public CountDocument lastStated() {
        return totals.stream().map(TotalRow::official).filter(CoveragePage::isDrawn).toList().getLast();
    }

    /** Where the line of the register ends. */
    public int lastCounted() {
        return steps.getLast().active();
    }

    public String address(ProjectDocument project) {
        return asOf.address(RecordKind.PROJECT.path(project.slug()));
    }

    @Override
    public Link address() {
        return asOf.link("/about/coverage");
    }

    @Override
    public LocalDate day() {
        return asOf.day();
    }
}
