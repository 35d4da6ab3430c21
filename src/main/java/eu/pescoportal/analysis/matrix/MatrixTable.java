package eu.pescoportal.analysis.matrix;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.analysis.Scope;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The matrix to take away: one line for each state, one column for each project, of all pages. */
final class MatrixTable {

    private MatrixTable() {}

    static Table<String> of(ProjectList list, RegisterWords words) {
        var roles = Roles.of(list.view());
        var columns = new ArrayList<Column<String>>();
        columns.add(Column.text("state", state -> state));
        columns.add(Column.text("state_name", state -> words.state(state).label()));
        list.all().map(project -> project.document().slug()).forEach(slug -> {
            var position = list.view().snapshot().projects().position(slug);
            columns.add(Column.text(slug, state -> roles.of(state, position).map(Role::letter).orElse(null)));
        });
        return new Table<>(
                Scope.of(list, "/matrix", List.of("sort"), words)
                        .about(words.say("matrix.title"), list.view().snapshot().revision()),
                List.copyOf(columns), roles.states().stream());
    }
}
