package eu.pescoportal.editing.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an editor types to find a record. */
@NullUnmarked
@PortalTest
class DeskSearchTests {

    @Autowired
    Snapshots snapshots;
    @Autowired
    Searches searches;

    @ParameterizedTest
    @CsvSource({"essor, /projects/essor", "cuas, /projects/c-uas", "male rpas, /projects/eurodrone",
            "co basing, /projects/co-basing", "military mobilty, /projects/military-mobility",
            "fr, /states/fr", "Deutschland, /states/de", "ΕΛΛΑΔΑ, /states/gr", "Türkei, /partners/tr",
            "uk, /partners/gb", "NCIA, /partners/nato-ncia", "cd-2018-340, /sources/cd-2018-340",
            "32018D0340, /sources/cd-2018-340",
            "http://eur-lex.europa.eu/eli/dec/2018/340/oj/?utm_source=x, /sources/cd-2018-340",
            "eur-lex.europa.eu/eli/dec/2018/340, /sources/cd-2018-340",
            "REPMUS arrancou, /sources/marinha-repmus-2025"})
    void findsFirstWhatIsMeant(String q, String path) {
        assertThat(found(q)).first().isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"ssor, /projects/essor", "cd-2018-3, /sources/cd-2018-340", "rman, /states/de"})
    void findsAnyPartOfANameOrKey(String q, String path) {
        assertThat(found(q)).contains(path).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quidditch", "***", "\0", "😀"})
    void findsNothingOfWhatIsNotThere(String q) {
        assertThat(found(q)).isEmpty();
    }

    /** What only belongs to it, or tells of it, is for the public search. */
    @Test
    void looksAtNamesOnly() {
        assertThat(found("wave 6")).isEmpty();
        assertThat(found("lisboa")).doesNotContain("/states/pt");
    }

    private List<String> found(String q) {
        var register = snapshots.newest();
        return DeskSearch.of(q, register, searches.of(register))
                .stream()
                .map(found -> found.record().path())
                .toList();
    }
}
