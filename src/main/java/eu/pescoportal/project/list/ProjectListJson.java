package eu.pescoportal.project.list;

import eu.pescoportal.register.query.ProjectList;

import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.List;

/** One page of the list of projects, for programs. */
record ProjectListJson(LocalDate asOf, long revision, long total, int page, int pages, String notice,
        List<ProjectItem> items) {

    static ProjectListJson of(ProjectList list, String notice, PortalProperties portal) {
        var query = list.query();
        return new ProjectListJson(query.asOf().day(), list.view().snapshot().revision(), list.total(),
                query.page(), list.pager().pages(), notice,
                list.page()
                        .stream()
                        .map(position -> ProjectItem.of(list.view().project(position), portal))
                        .toList());
    }
}
