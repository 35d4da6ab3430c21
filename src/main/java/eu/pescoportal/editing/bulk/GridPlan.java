package eu.pescoportal.editing.bulk;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.ProjectDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a table has to show: the projects that run on a day, or will, and the states that are in PESCO, or
 * will be; whatever is ticked is shown in any case.
 */
record GridPlan(RegisterWords words, LocalDate day, Scope scope, Use use, Set<Cell> ticked) {

    /** What the boxes are for: states come to projects, or leave them, or projects are meant as a whole. */
    enum Use {
        JOIN, LEAVE, PROJECTS
    }

    Grid grid() {
        var isMatrix = use != Use.PROJECTS && scope.isAll();
        var columns = isMatrix ? states().map(this::column).toList() : List.<Grid.Column>of();
        var lines = use != Use.PROJECTS && scope.project() != null
                ? states().map(state -> line(state, scope.project()))
                : projects().map(project -> isMatrix ? line(project, columns) : line(project));
        return new Grid(columns,
                lines.filter(line -> line.boxes().stream().anyMatch(Grid.Box::open)).toList());
    }

    private Grid.Column column(MemberStateDocument state) {
        return new Grid.Column(state.code(), state.country().name(words.locale()));
    }

    private Stream<MemberStateDocument> states() {
        return words.snapshot()
                .states()
                .all()
                .stream()
                .filter(state -> scope.state() == null
                        ? isInPesco(state) || isTicked(cell -> cell.state().equals(state.code()))
                        : state.code().equals(scope.state()));
    }

    private boolean isInPesco(MemberStateDocument state) {
        return state.pescoFrom() != null && (state.pescoTo() == null || !state.pescoTo().hasBegunBy(day));
    }

    private Stream<ProjectDocument> projects() {
        return words.snapshot()
                .projects()
                .all()
                .stream()
                .filter(project -> scope.project() == null
                        ? runs(project) || isTicked(cell -> cell.project().equals(project.slug()))
                        : project.slug().equals(scope.project()));
    }

    private boolean runs(ProjectDocument project) {
        return project.ended() == null || !project.ended().hasBegunBy(day);
    }

    private boolean isTicked(Predicate<Cell> which) {
        return ticked.stream().anyMatch(which);
    }

    private Grid.Line line(ProjectDocument project, List<Grid.Column> columns) {
        return line(project,
                columns.stream()
                        .map(column -> boxes().of(project, column.code(),
                                column.name() + ", " + Work.name(project))));
    }

    private Grid.Line line(ProjectDocument project) {
        var state = use == Use.PROJECTS ? "" : Objects.requireNonNullElse(scope.state(), "");
        return line(project, Stream.of(boxes().of(project, state, project.name())));
    }

    private static Grid.Line line(ProjectDocument project, Stream<Grid.Box> boxes) {
        return new Grid.Line(project.slug(), project.name(), project.acronym(), boxes.toList());
    }

    private Grid.Line line(MemberStateDocument state, String project) {
        var name = column(state).name();
        return new Grid.Line(state.code(), name, null,
                words.snapshot()
                        .projects()
                        .find(project)
                        .map(document -> boxes().of(document, state.code(), name))
                        .stream()
                        .toList());
    }

    private Boxes boxes() {
        return new Boxes(words, day, use == Use.LEAVE, ticked);
    }
}
