package eu.pescoportal.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.search.Entry.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered beside the hits of a search, or before there are any. */
class SuggestionTests {

    private static final SearchIndex INDEX = SearchIndex.of(new RegisterEntries().entries);

    @Test
    void knowsTheStatesAndPartnersThatStandAmongOtherWords() {
        assertThat(named("nato training in germany")).containsExactly("DE", "nato");
        assertThat(named("norway drones")).containsExactly("no");
        assertThat(named("united states and the czech republic")).containsExactly("CZ", "us");
        assertThat(named("no it is at el de")).isEmpty();
        assertThat(named("germanyx")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cua, c-uas", "mob mil, military-mobility", "milit mob, military-mobility", "deu, DE",
            "κυπ, CY", "kyp, CY", "tür, tr", "TUR, tr", "logi hub, netloghubs", "nat, nato", "wav, 1",
            "mari, maritime"})
    void suggestsFirstWhatBeginsSo(String q, String key) {
        assertThat(suggested(q)).first().isEqualTo(key);
    }

    @Test
    void suggestsInTheOrderOfShortNamesThenNamesThenWords() {
        assertThat(suggested("eur")).startsWith("euras", "eurodrone").hasSizeLessThanOrEqualTo(8);
        assertThat(suggested("eur")).contains("essor", "euroartillery", "eurosim");
        assertThat(suggested("eu")).isEmpty();
        assertThat(suggested("quidditch")).isEmpty();
        assertThat(INDEX.suggest("eur", 3, Kind.PARTNER)).hasSize(3).allMatch(s -> s.kind() == Kind.PARTNER);
    }

    private static List<String> named(String q) {
        return INDEX.named(q, Kind.STATE, Kind.PARTNER).stream().map(Subject::key).toList();
    }

    private static List<String> suggested(String q) {
        return INDEX.suggest(q, 8).stream().map(Subject::key).toList();
    }
}
