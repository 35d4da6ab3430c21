package eu.pescoportal.project.list;

import static eu.pescoportal.web.table.Column.codes;
import static eu.pescoportal.web.table.Column.date;
import static eu.pescoportal.web.table.Column.number;
import static eu.pescoportal.web.table.Column.text;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.ListSentence;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** The list of projects to take away: all rows, with the columns of the JSON items. */
class ProjectTable {

    private ProjectTable() {}

    static Table<ProjectItem> of(ProjectList list, RegisterWords words, PortalProperties portal) {
        var query = list.query();
        var revision = list.view().snapshot().revision();
        var about = new About(ListSentence.heading(query, words), ListSentence.of(list, words),
                ProjectListPage.unknown(list, words), query.asOf().day(), revision,
                query.asOf().lasting(query.link().without("page").without("size"), revision));
        return new Table<>(about, columns(about, words.say("export.notice")),
                list.all().map(project -> ProjectItem.of(project, portal)));
    }

    private static List<Column<ProjectItem>> columns(About about, String notice) {
        var columns = List.<Column<ProjectItem>>of(text("slug", ProjectItem::slug),
                text("name", ProjectItem::name), text("acronym", ProjectItem::acronym),
                number("wave", ProjectItem::wave), text("domain", ProjectItem::domain),
                text("status", ProjectItem::status), date("established", ProjectItem::established),
                date("ended", ProjectItem::ended), text("membershipKnown", ProjectItem::membershipKnown),
                codes("coordinators", ProjectItem::coordinators), codes("members", ProjectItem::members),
                codes("observers", ProjectItem::observers), codes("partners", ProjectItem::partners),
                text("url", ProjectItem::url), text("notice", _ -> notice));
        return Stream.concat(columns.stream(), about.<ProjectItem>columns().stream()).toList();
    }
}
