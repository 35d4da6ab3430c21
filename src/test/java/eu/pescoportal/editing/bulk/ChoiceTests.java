package eu.pescoportal.editing.bulk;

import static eu.pescoportal.editing.bulk.Grounds.problems;
import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.AProject;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What can be ticked, and what is chosen by ticks and names together. */
class ChoiceTests {

    private static final AProject[] PROJECTS = {called("A").withMembers("EE"), called("B"),
            called("C").ended("2020", Outcome.CLOSED)};
    private static final Scope ESTONIA = new Scope("EE", null);

    private final Ground ground = Grounds.of(PROJECTS);

    private List<String> cells(Set<Cell> ticked, List<String> projects, List<String> states, Scope scope) {
        return new Choice(ticked, projects, states, scope, true).cells(ground)
                .stream()
                .map(Cell::value)
                .toList();
    }

    @Test
    void whatIsNamedIsProjectsTimesStates() {
        assertThat(cells(Set.of(new Cell("c", "IT")), List.of("B, A"), List.of("FR", "EE"), Scope.ALL))
                .containsExactly("a/EE", "a/FR", "b/EE", "b/FR", "c/IT");
    }

    @Test
    void onThePageOfOneStateItNeedNotBeNamed() {
        assertThat(cells(Set.of(), List.of("A"), List.of(), ESTONIA)).containsExactly("a/EE");
        assertThat(cells(Set.of(), List.of(), List.of("FR"), new Scope(null, "b"))).containsExactly("b/FR");
    }

    @Test
    void whoNamesOneOnlyIsAskedForTheOther() {
        assertThat(cells(Set.of(), List.of("A"), List.of(), Scope.ALL)).isEmpty();
        assertThat(problems(ground)).containsExactly("states problem.bulk.other");
    }

    @Test
    void whatIsNoLongerThereIsNamed() {
        assertThat(cells(Set.of(new Cell("gone", "EE"), new Cell("a", "ZZ"), new Cell("a", "EE")), List.of(),
                List.of(), Scope.ALL)).containsExactly("a/EE");
        assertThat(problems(ground)).containsExactly("projects problem.bulk.projects");
    }

    private static Grid grid(Scope scope, GridPlan.Use use, Set<Cell> ticked) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/vocabulary");
        var words = new RegisterWords(SmallRegister.of(PROJECTS), messages, Locale.ENGLISH);
        return new GridPlan(words, LocalDate.parse("2026-01-01"), scope, use, ticked).grid();
    }

    @Test
    void theTableHoldsWhatRunsAndWhatIsTicked() {
        var grid = grid(Scope.ALL, GridPlan.Use.JOIN, Set.of(new Cell("c", "EE")));
        assertThat(grid.columns()).extracting(Grid.Column::name)
                .containsExactly("Germany", "Estonia", "Spain", "France", "Italy");
        assertThat(grid.lines()).extracting(Grid.Line::name).containsExactly("A", "B", "C");
        assertThat(grid.lines().getFirst().boxes().get(1).role()).isEqualTo(Role.MEMBER);
        assertThat(grid.lines().getFirst().boxes().get(1).label()).isEqualTo("Estonia, A, Member");
        assertThat(grid(Scope.ALL, GridPlan.Use.JOIN, Set.of()).lines()).hasSize(2);
    }

    @Test
    void ofOneStateOrProjectItIsAList() {
        var ofState = grid(ESTONIA, GridPlan.Use.JOIN, Set.of());
        assertThat(ofState.isList()).isTrue();
        assertThat(ofState.lines()).extracting(Grid.Line::key).containsExactly("a", "b");
        var ofProject = grid(new Scope(null, "b"), GridPlan.Use.JOIN, Set.of());
        assertThat(ofProject.lines()).extracting(Grid.Line::key)
                .containsExactly("DE", "EE", "ES", "FR", "IT");
        assertThat(ofProject.has("b/FR")).isTrue();
        assertThat(grid(Scope.ALL, GridPlan.Use.PROJECTS, Set.of()).lines()).flatExtracting(Grid.Line::boxes)
                .extracting(Grid.Box::value)
                .containsExactly("a", "b");
    }

    @Test
    void onlyWhoTakesPartCanLeave() {
        var grid = grid(ESTONIA, GridPlan.Use.LEAVE, Set.of());
        assertThat(grid.lines()).extracting(Grid.Line::key).containsExactly("a");
    }
}
