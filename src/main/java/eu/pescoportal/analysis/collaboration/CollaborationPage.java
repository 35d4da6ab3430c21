package eu.pescoportal.analysis.collaboration;

import eu.pescoportal.analysis.Scope;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Pager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the page about who works with whom shows: a table of states, and the pairs as a list. */
record CollaborationPage(Scope scope, List<Row> rows, List<PairRow> pairs, Pager pager) implements Addressed {

    /** So many pairs stand on a page. */
    private static final int SIZE = 100;

    /** How many shades there are. */
    private static final int SHADES = 4;

    /** A state; the columns have the same ones in the same order. */
    record Row(String code, String name, String flag, String address, List<Cell> cells) {}

    /**
     * @param address
     *            of the list of the projects; null where there are none, or no list can say so
     */
    record Cell(int projects, String style, @Nullable String address) {}

    record PairRow(String words, int projects, @Nullable String address) {}

    static CollaborationPage of(ProjectList list, String root, RegisterWords words) {
        var scope = Scope.of(list, "/collaboration", List.of("page"), words);
        var collaboration = Collaboration.of(list);
        var cells = new Cells(collaboration, scope, root, collaboration.most());
        var asOf = list.query().asOf();
        var rows = collaboration.order().stream().map(place -> {
            var code = collaboration.states().get(place);
            var state = words.state(code);
            return new Row(code, state.label(), "fi fi-" + state.word(),
                    asOf.address(RecordKind.STATE.path(code)),
                    collaboration.order().stream().map(other -> cells.of(place, other)).toList());
        }).toList();
        var pairs = collaboration.pairs();
        var pager = new Pager(list.query().page(), SIZE, pairs.size());
        return new CollaborationPage(scope, rows,
                pairs.stream()
                        .skip((pager.page() - 1L) * SIZE)
                        .limit(SIZE)
                        .map(pair -> new PairRow(names(pair.states(), words), pair.projects(),
                                scope.with(pair.states())))
                        .toList(),
                pager);
    }

    private static String names(List<String> states, RegisterWords words) {
        var names = states.stream().map(code -> words.state(code).label()).sorted().toList();
        return words.and(names, name -> name);
    }

    private record Cells(Collaboration collaboration, Scope scope, String root, int most) {

        Cell of(int place, int other) {
            var projects = collaboration.shared()[place][other];
            var states = IntStream.of(place, other).distinct().mapToObj(collaboration.states()::get).toList();
            var list = projects == 0 ? null : scope.with(states);
            return new Cell(projects, place == other ? "own" : shade(projects),
                    list == null ? null : root + list);
        }

        /** A hint only; the number stands in the cell. */
        private String shade(int projects) {
            return "shade-" + (most == 0 ? 0 : (projects * SHADES + most - 1) / most);
        }
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
