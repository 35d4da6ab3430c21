package eu.pescoportal.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.search.Entry.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateNamesTests {

    private final StateNames names = new StateNames(Map.of("NL", List.of("Holland")));

    @Test
    void knowsAStateInTheLanguagesOfTheUnionAndAsPeopleCallIt() {
        assertThat(names.of("GR")).contains("Greece", "Ελλάδα", "Görögország", "an Ghréig", "Гърция", "EL");
        assertThat(names.of("NL")).contains("Netherlands", "Nederland", "Pays-Bas", "Holland");
        assertThat(names.of("GB")).contains("UK", "Royaume-Uni");
        assertThat(names.of("NO")).contains("Norge", "Norvégia");
    }

    @Test
    void findsEachMemberStateFirstByEachOfItsNames() {
        var states = new RegisterEntries().entries.stream().filter(e -> e.kind() == Kind.STATE).toList();
        var index = SearchIndex.of(new RegisterEntries().entries);
        for (var state : states)
            for (var name : state.otherNames())
                assertThat(index.find(name, 1).getFirst().subject().key()).as(name).isEqualTo(state.key());
        assertThat(states.stream().mapToInt(s -> s.otherNames().size()).sum()).isGreaterThan(400);
    }
}
