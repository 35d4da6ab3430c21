package eu.pescoportal.editing.bulk;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which records somebody means who pastes names. */
class NameFinderTests {

    private final Ground ground = Grounds.of(called("Eye"), called("Land, Sea and Air"), called("Land"),
            called("Indirect Fire (EuroArtillery)"));

    private NameFinder.Found projects(String... lines) {
        return ground.projects().find(List.of(lines));
    }

    private NameFinder.Found states(String... lines) {
        return ground.states().find(List.of(lines));
    }

    @Test
    void findsProjectsByKeyNameAndWithoutBrackets() {
        assertThat(projects("EYE", "indirect fire", "Eye").keys()).containsExactly("eye",
                "indirect-fire-(euroartillery)");
    }

    @Test
    void takesLinesCommasSemicolonsAndTabsApart() {
        assertThat(projects("eye; land\tEye (EYE)", "eye, land").keys()).containsExactly("eye", "land");
    }

    @Test
    void leavesTheCommasOfANameWhereTheyAre() {
        assertThat(projects("Eye, Land, Sea and Air, Land").keys()).containsExactly("eye",
                "land,-sea-and-air", "land");
    }

    @Test
    void namesWhatNobodyKnows() {
        assertThat(projects("Eye, Quidditch", "Eye of Newt").unknown()).containsExactly("Quidditch",
                "Eye of Newt");
        assertThat(states("Estonia", "Narnia").unknown()).containsExactly("Narnia");
    }

    @Test
    void findsStatesByCodeAndNameInAnyLanguage() {
        assertThat(states("de", "Estonia, FRANCE", "España").keys()).containsExactly("DE", "EE", "FR", "ES");
        assertThat(states("Allemagne;Itālija").keys()).containsExactly("DE", "IT");
    }

    @Test
    void doesNotGuessBetweenTwo() {
        var both = Grounds.of(called("Fire (Land)"), called("Fire (Sea)")).projects().find(List.of("fire"));
        assertThat(both.keys()).isEmpty();
        assertThat(both.ambiguous()).containsExactly("fire (fire-(land), fire-(sea))");
    }
}
