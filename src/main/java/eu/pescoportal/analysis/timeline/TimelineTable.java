package eu.pescoportal.analysis.timeline;

import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.number;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lives of the projects to take away: one line each, in the order of the page. */
final class TimelineTable {

    private TimelineTable() {}

    static Table<ProjectDocument> of(FactFilter filter, Snapshot snapshot, RegisterWords words,
            PortalProperties portal) {
        var view = snapshot.on(filter);
        var lives = new Lives(view, Axis.until(view.day()), words);
        var about = new About(words.say("timeline.title"), words.say("timeline.lede"), List.of(), view.day(),
                snapshot.revision(), filter.asOf().lasting(filter.link("/timeline"), snapshot.revision()));
        var columns = List.<Column<ProjectDocument>>of(text("project", ProjectDocument::slug),
                text("name", ProjectDocument::name), text("acronym", ProjectDocument::acronym),
                number("wave", ProjectDocument::wave), text("domain", project -> project.domain().word()),
                date("established", ProjectDocument::established), date("ended", lives::ended),
                text("outcome", project -> lives.ended(project) == null ? null : word(project.outcome())),
                text("merged_into", project -> lives.ended(project) == null ? null : project.mergedInto()),
                date("ioc", project -> first(lives, project, MilestoneKind.IOC)),
                date("foc", project -> first(lives, project, MilestoneKind.FOC)),
                text("url", project -> portal.absolute(RecordKind.PROJECT.path(project.slug()))));
        return new Table<>(about,
                Stream.concat(columns.stream(), about.<ProjectDocument>columns().stream()).toList(),
                view.listed()
                        .stream()
                        .mapToObj(snapshot.projects()::get)
                        .sorted(Comparator.comparingInt(ProjectDocument::wave)));
    }

    private static @Nullable PartialDate first(Lives lives, ProjectDocument project, MilestoneKind kind) {
        return lives.first(project, kind).map(Milestone::date).orElse(null);
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }
}
