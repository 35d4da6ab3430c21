package eu.pescoportal.analysis.timeline;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The projects over time, for programs: the lives in the order of the page, the years beside official counts.
 */
record TimelineJson(LocalDate on, long revision, int total, String notice, List<Item> items,
        List<Year> years) {

    record Item(String project, int wave, PartialDate established, @Nullable PartialDate ended,
            @Nullable String outcome, List<Event> milestones, String url) {}

    record Event(PartialDate date, String kind, String title, boolean checked) {}

    /**
     * @param official
     *            the last official count of that year, if any
     */
    record Year(LocalDate on, int established, int ended, int running, int participations,
            @Nullable Official official) {}

    record Official(PartialDate on, int active, String source) {}

    static TimelineJson of(FactFilter filter, Snapshot snapshot, String notice, PortalProperties portal) {
        var view = snapshot.on(filter);
        var items = view.listed()
                .stream()
                .mapToObj(snapshot.projects()::get)
                .sorted(Comparator.comparingInt(ProjectDocument::wave))
                .map(project -> item(project, view.day(), view.counts(false), portal))
                .toList();
        return new TimelineJson(view.day(), snapshot.revision(), items.size(), notice, items,
                new Years(view).all().stream().map(TimelineJson::year).toList());
    }

    private static Item item(ProjectDocument project, LocalDate day, boolean unchecked,
            PortalProperties portal) {
        var over = project.period().hasEndedBy(day);
        var outcome = project.outcome();
        return new Item(project.slug(), project.wave(), project.established(), over ? project.ended() : null,
                over && outcome != null ? outcome.word() : null,
                project.milestones()
                        .stream()
                        .filter(m -> m.date().hasBegunBy(day) && (m.checked() || unchecked))
                        .map(m -> new Event(m.date(), m.kind().word(), m.title(), m.checked()))
                        .toList(),
                portal.absolute(RecordKind.PROJECT.path(project.slug())));
    }

    private static Year year(Years.Year year) {
        var official = year.official();
        return new Year(year.on(), year.established(), year.ended(), year.running(), year.participations(),
                official == null
                        ? null
                        : new Official(official.asOf(), official.active(), official.source()));
    }
}
