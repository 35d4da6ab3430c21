package eu.pescoportal.analysis.timeline;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.bars.Chart;
import eu.pescoportal.register.bars.Strip;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of the projects over time shows. */
record TimelinePage(FactFilter filter, Axis axis, int projects, List<Wave> waves, Chart chart,
        List<YearRow> years) implements Addressed {

    /** The projects of a wave, in the order of their names. */
    record Wave(String heading, List<Row> rows) {}

    /**
     * A project.
     *
     * @param life
     *            from when to when
     * @param milestones
     *            what happened in it; null if nothing is known
     */
    record Row(String name, @Nullable String acronym, String address, String life,
            @Nullable String milestones, Strip strip) {}

    /**
     * @param official
     *            in words, with its day; null where there is none
     * @param source
     *            its address
     */
    record YearRow(String year, int established, int ended, int running, int participations,
            @Nullable String official, @Nullable String source) {}

    static TimelinePage of(FactFilter filter, Snapshot snapshot, RegisterWords words) {
        var view = snapshot.on(filter);
        var axis = Axis.until(view.day());
        var lives = new Lives(view, axis, words);
        var years = new Years(view);
        return new TimelinePage(filter, axis, view.listed().cardinality(),
                view.waves().stream().map(wave -> wave(wave, lives, filter)).toList(),
                Chart.of(axis, years.running(), years.stated()),
                years.all().stream().map(year -> row(year, words)).toList());
    }

    private static Wave wave(int number, Lives lives, FactFilter filter) {
        var view = lives.view();
        var projects = view.inWave(number).stream().mapToObj(view.snapshot().projects()::get).toList();
        return new Wave(lives.words().say("timeline.wave", number, projects.size()),
                projects.stream().map(project -> row(project, lives, filter)).toList());
    }

    private static Row row(ProjectDocument project, Lives lives, FactFilter filter) {
        return new Row(project.name(), project.acronym(),
                filter.asOf().address(RecordKind.PROJECT.path(project.slug())), lives.life(project),
                lives.milestones(project), lives.strip(project));
    }

    private static YearRow row(Years.Year year, RegisterWords words) {
        var official = year.official();
        var label = year.on().plusDays(1).getDayOfYear() == 1
                ? Integer.toString(year.on().getYear())
                : words.date(PartialDate.of(year.on()));
        return new YearRow(label, year.established(), year.ended(), year.running(), year.participations(),
                official == null
                        ? null
                        : words.say("timeline.official", official.active(), words.date(official.asOf())),
                official == null ? null : RecordKind.SOURCE.path(official.source()));
    }

    @Override
    public Link address() {
        return filter.link("/timeline");
    }

    @Override
    public LocalDate day() {
        return filter.asOf().day();
    }
}
