package eu.pescoportal.analysis.timeline;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many projects and participations there were, year by year until a day. */
record Years(DayView view) {

    /** The year of the first projects. */
    private static final int FIRST = 2018;

    /**
     * @param on
     *            the last day of the year, or the day asked for
     * @param ended
     *            projects that ended in that year
     * @param running
     *            at its end
     * @param participations
     *            of coordinators and members in these
     * @param official
     *            the last official count of that year; null where there is none
     */
    record Year(LocalDate on, int established, int ended, int running, int participations,
            Edition.@Nullable Official official) {}

    List<Year> all() {
        var years = new ArrayList<Year>();
        for (var year = FIRST; year <= view.day().getYear(); year++)
            years.add(year(LocalDate.of(year, 1, 1)));
        return years;
    }

    private Year year(LocalDate first) {
        var last = first.plusYears(1).minusDays(1);
        var on = last.isAfter(view.day()) ? view.day() : last;
        var then = view.snapshot().on(on, !view.counts(false));
        var running = then.with(Status.ONGOING);
        return new Year(on, count(ProjectDocument::established, first, on),
                count(ProjectDocument::ended, first, on), running.cardinality(),
                running.stream().map(then::members).sum(),
                official().stream()
                        .filter(total -> isWithin(total.asOf(), first, on))
                        .reduce((_, later) -> later)
                        .orElse(null));
    }

    private int count(Function<ProjectDocument, @Nullable PartialDate> date, LocalDate first,
            LocalDate last) {
        return (int) view.listed()
                .stream()
                .mapToObj(view.snapshot().projects()::get)
                .map(date)
                .filter(day -> day != null && isWithin(day, first, last))
                .count();
    }

    private static boolean isWithin(PartialDate date, LocalDate first, LocalDate last) {
        return !date.firstDay().isBefore(first) && date.hasBegunBy(last);
    }

    /** The official counts of running projects until the day, the first one first. */
    List<Edition.Official> official() {
        return view.snapshot()
                .counts()
                .all()
                .stream()
                .flatMap(count -> count.stated().stream())
                .filter(count -> count.asOf().hasBegunBy(view.day()))
                .toList();
    }

    /** The official counts by their days; those of a month or year have none. */
    SortedMap<LocalDate, Integer> stated() {
        var stated = new TreeMap<LocalDate, Integer>();
        for (var total : official())
            if (total.asOf().isDay()) stated.put(total.asOf().firstDay(), total.active());
        return stated;
    }

    /** The number of running projects from each day on which it changed. */
    SortedMap<LocalDate, Integer> running() {
        var changes = new TreeMap<LocalDate, Integer>();
        view.listed().stream().mapToObj(view.snapshot().projects()::get).forEach(project -> {
            changes.merge(project.established().firstDay(), 1, Integer::sum);
            if (project.period().hasEndedBy(view.day()) && project.ended() != null)
                changes.merge(project.ended().firstDay(), -1, Integer::sum);
        });
        var number = 0;
        for (var change : changes.entrySet()) {
            number += change.getValue();
            change.setValue(number);
        }
        return changes;
    }
}
