package eu.pescoportal.home;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Mark;
import eu.pescoportal.register.bars.Strip;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import java.util.Objects;

/**
 * A wave with its number of projects, drawn from the day on which the first of them came, with a mark where
 * one ended.
 */
record Wave(int wave, int projects, PartialDate since, Strip strip) {

    static List<Wave> all(DayView view, Axis axis) {
        return view.waves().stream().map(wave -> of(wave, view, axis)).toList();
    }

    private static Wave of(int wave, DayView view, Axis axis) {
        var since = view.established(wave);
        var projects = view.inWave(wave);
        var ended = Ended.positions(view);
        ended.and(projects);
        var ends = ended.stream()
                .mapToObj(view.snapshot().projects()::get)
                .map(project -> Objects.requireNonNull(project.ended()))
                .map(PartialDate::firstDay)
                .distinct()
                .flatMap(day -> axis.mark(Mark.END, day).stream())
                .toList();
        return new Wave(wave, projects.cardinality(), since, new Strip(
                axis.bar("bar bar-member", since.firstDay(), null).stream().toList(), List.of(), ends));
    }
}
