package eu.pescoportal.analysis.matrix;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of the matrix, for programs: each project with the letters of the states that have a role. */
record MatrixJson(LocalDate on, long revision, int total, int page, int pages, String notice,
        List<String> states, List<Item> items) {

    record Item(String project, String name, @Nullable String acronym, Map<String, String> roles,
            String url) {}

    static MatrixJson of(ProjectList list, String notice, PortalProperties portal) {
        var roles = Roles.of(list.view());
        return new MatrixJson(list.query().asOf().day(), list.view().snapshot().revision(), list.total(),
                list.query().page(), list.pager().pages(), notice, roles.states(),
                list.page().stream().map(project -> item(project, list, roles, portal)).toList());
    }

    private static Item item(int position, ProjectList list, Roles roles, PortalProperties portal) {
        var project = list.view().snapshot().projects().get(position);
        var letters = new LinkedHashMap<String, String>();
        for (var state : roles.states())
            roles.of(state, position).map(Role::letter).ifPresent(letter -> letters.put(state, letter));
        return new Item(project.slug(), project.name(), project.acronym(), letters,
                portal.absolute(RecordKind.PROJECT.path(project.slug())));
    }
}
