package eu.pescoportal.analysis.compare;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.table.About;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A comparison to take away: of states one line for each project that one of them coordinates or is a member
 * of, of projects one line for each state; with a column of letters for each of those side by side.
 */
final class CompareTable {

    private CompareTable() {}

    static Table<Integer> ofStates(CompareQuery query, Snapshot snapshot, RegisterWords words,
            PortalProperties portal) {
        var view = snapshot.on(query.facts());
        var roles = Roles.of(view);
        Function<Integer, ProjectDocument> project = snapshot.projects()::get;
        var columns = new ArrayList<Column<Integer>>();
        columns.add(Column.text("project", place -> project.apply(place).slug()));
        columns.add(Column.text("name", place -> project.apply(place).name()));
        columns.add(Column.text("acronym", place -> project.apply(place).acronym()));
        for (var state : query.states())
            columns.add(Column.text(state, place -> roles.of(state, place).map(Role::letter).orElse(null)));
        columns.add(Column.text("url",
                place -> portal.absolute(RecordKind.PROJECT.path(project.apply(place).slug()))));
        var title = words.and(query.states(), state -> words.state(state).label());
        return table(about(query, snapshot, title, words.say("compare.says.states", title)), columns,
                new States(view, query.states()).overlap());
    }

    static Table<Integer> ofProjects(CompareQuery query, Snapshot snapshot, RegisterWords words) {
        var projects = Projects.of(snapshot.on(query.facts()), query.projects());
        Function<Integer, String> state = projects.roles().states()::get;
        var columns = new ArrayList<Column<Integer>>();
        columns.add(Column.text("state", state::apply));
        columns.add(Column.text("state_name", place -> words.state(state.apply(place)).label()));
        for (var slug : query.projects())
            columns.add(Column.text(slug,
                    place -> projects.roles()
                            .of(state.apply(place), projects.position(slug))
                            .map(Role::letter)
                            .orElse(null)));
        var title = words.and(query.projects(), slug -> projects.document(slug).name());
        return table(about(query, snapshot, title, words.say("compare.says.projects", title)), columns,
                projects.members());
    }

    private static About about(CompareQuery query, Snapshot snapshot, String title, String sentence) {
        var asOf = query.facts().asOf();
        return new About(title, sentence, List.of(), asOf.day(), snapshot.revision(),
                asOf.lasting(query.link(), snapshot.revision()));
    }

    private static Table<Integer> table(About about, List<Column<Integer>> columns, Overlap overlap) {
        columns.addAll(about.<Integer>columns());
        return new Table<>(about, List.copyOf(columns), overlap.any().stream().boxed());
    }
}
