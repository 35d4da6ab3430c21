package eu.pescoportal.analysis.matrix;

import eu.pescoportal.analysis.Roles;
import eu.pescoportal.analysis.Scope;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.bars.Line;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the matrix shows: projects downwards, as the list has them, and states across. All of a
 * cell is finished text, because there are thousands.
 */
record MatrixPage(Scope scope, List<Column> columns, List<Row> rows, Pager pager) implements Addressed {

    private static final String EMPTY = "<td></td>";

    /** So many projects stand on a page, whatever size a list is asked for in. */
    static final int SIZE = 100;

    /**
     * A state.
     *
     * @param projects
     *            how many of all projects found it coordinates or is a member of
     * @param list
     *            the address of these; null where no list can say so
     */
    record Column(String code, String name, String address, int projects, @Nullable String list) {}

    /**
     * A project.
     *
     * @param after
     *            the empty cells after the last state that takes part
     * @param members
     *            how many states coordinate or are members, in words; null where nobody knows
     */
    record Row(String address, String name, @Nullable String acronym, List<Cell> cells, String after,
            @Nullable String members) {}

    /**
     * A state's part in a project.
     *
     * @param before
     *            the empty cells since the last state that takes part. They are five of six: told one by one,
     *            they would take half of the time in which the page is made
     * @param letter
     *            of the role, with a question mark where it is not checked
     * @param address
     *            of the fact
     */
    record Cell(String before, String style, String letter, String address) {}

    /**
     * @param root
     *            below which the addresses of the portal stand
     */
    static MatrixPage of(ProjectList list, String root, RegisterWords words) {
        var scope = Scope.of(list, "/matrix", List.of("page", "sort"), words);
        var roles = Roles.of(list.view());
        var found = list.found().rows();
        var asOf = list.query().asOf();
        var columns = roles.states().stream().map(code -> {
            return new Column(code, words.state(code).label(), asOf.address(RecordKind.STATE.path(code)),
                    roles.taking(code, found).cardinality(), scope.with(List.of(code)));
        }).toList();
        var rows = list.page().stream().map(project -> row(project, list, roles, root, words)).toList();
        return new MatrixPage(scope, columns, rows, list.pager());
    }

    private static Row row(int position, ProjectList list, Roles roles, String root, RegisterWords words) {
        var project = list.view().project(position);
        var document = project.document();
        var address = root + address(document.slug(), list.query().asOf());
        var cells = new ArrayList<Cell>();
        var empty = 0;
        for (var state : roles.states()) {
            var role = roles.of(state, position);
            if (role.isEmpty()) empty++;
            else {
                var letter = role.get().letter();
                cells.add(new Cell(EMPTY.repeat(empty), "is-" + Words.lower(letter),
                        roles.isChecked(state, position) ? letter : letter + "?",
                        address + "#" + Line.ofState(state)));
                empty = 0;
            }
        }
        return new Row(address, document.name(), document.acronym(), cells, EMPTY.repeat(empty),
                members(project, words));
    }

    private static String address(String slug, AsOf asOf) {
        return asOf.address(RecordKind.PROJECT.path(slug));
    }

    private static @Nullable String members(ProjectOn project, RegisterWords words) {
        if (project.isMembershipUnknown()) return null;
        return words.say(project.isMembershipPartial() ? "matrix.members.least" : "matrix.members.all",
                project.numberOfMembers());
    }

    @Override
    public Link address() {
        return scope.link();
    }

    @Override
    public LocalDate day() {
        return scope.query().asOf().day();
    }
}
