package eu.pescoportal.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.search.Entry.Kind;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors type, and what they mean by it, on the register as it is. */
class SearchIndexTests {

    private static final RegisterEntries REGISTER = new RegisterEntries();
    private static final SearchIndex INDEX = SearchIndex.of(REGISTER.entries);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            essor                  | essor
            crrt                   | crrt
            Eurodrone              | eurodrone
            EPC                    | european-patrol-corvette
            software radio         | essor
            TWISTER                | twister
            male rpas              | eurodrone
            iMUGS                  | ugs
            cuas                   | c-uas
            c uas                  | c-uas
            C-UAS                  | c-uas
            C\u2011UAS             | c-uas
            C\u2013UAS             | c-uas
            c.u.a.s.               | c-uas
            cobasing               | co-basing
            co basing              | co-basing
            eublos                 | eu-blos
            eu-blos                | eu-blos
            euro drone             | eurodrone
            euro-drone             | eurodrone
            euro artillery         | euroartillery
            net log hubs           | netloghubs
            eussan                 | eu-ssa-n
            eu ssa n               | eu-ssa-n
            EUFORCROC              | eufor-croc
            militarymobility       | military-mobility
            es\u00ADsor            | essor
            e\u200Bss\u200Bor      | essor
            military\u200Bmobility | military-mobility
            \u2068essor\u2069      | essor
            \uFF25\uFF33\uFF33\uFF2F\uFF32 | essor
            m\u0131l\u0131tary mob\u0131l\u0131ty | military-mobility
            M\u0130L\u0130TARY MOB\u0130L\u0130TY | military-mobility
            \u00C9ssor             | essor
            essor*                 | essor
            "essor"                | essor
            /essor/                | essor
            """, quoteCharacter = '`')
    void findsByKeyOrAnyWholeNameHoweverItIsWritten(String q, String slug) {
        assertFirst(q, slug, Tier.EXACT);
        assertFirst(Normalizer.normalize(q, Normalizer.Form.NFD), slug, Tier.EXACT);
    }

    @Test
    void takesTheCharacterZeroForASpace() {
        assertFirst("\0essor", "essor", Tier.EXACT);
        assertFirst("eu\0blos\0", "eu-blos", Tier.EXACT);
    }

    @ParameterizedTest
    @CsvSource({"Cyber Rapid Response, crrt", "tiger, tiger-mk3", "Schengen, military-mobility",
            "medical command, emc", "anti torpedo, att", "critical seabed, csip", "quantum, quest",
            "diving centres, eundc", "cyber ranges, cyber-ranges-federations", "GeoMETOC, gmsce",
            "antisubmarine, musas", "multilayer, imlamd", "multi layer, imlamd", "mk 3, tiger-mk3",
            "mk3, tiger-mk3", "mk-3, tiger-mk3", "medium size, fmtc", "medium-size, fmtc", "mediumsize, fmtc",
            "+essor -essor, essor"})
    void findsByWordsOfTheNames(String q, String slug) {
        assertFirst(q, slug, Tier.NAME);
    }

    @ParameterizedTest
    @CsvSource({"military mobilty, military-mobility", "mobiltiy, military-mobility",
            "korvette, european-patrol-corvette", "logistc hubs, netloghubs", "eurodrón, eurodrone",
            "netloghub, netloghubs"})
    void forgivesATypoInAName(String q, String slug) {
        assertFirst(q, slug, Tier.NAME_TYPO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quidditch", "", " ", "***", "\uD83D\uDE80", "name:essor", "essor~2"})
    void findsNothing(String q) {
        assertThat(INDEX.find(q, 10)).isEmpty();
        assertThat(INDEX.tiers(q, Kind.PROJECT)).isEmpty();
    }

    @Test
    void listsTheProjectsOfAWaveAndNoOthers() {
        for (int wave = 1; wave <= 6; wave++) {
            var expected = REGISTER.slugs("wave", Integer.toString(wave));
            for (var q : List.of("wave " + wave, "Wave-" + wave, "wave" + wave, "WAVE  " + wave))
                assertThat(INDEX.tiers(q, Kind.PROJECT).keySet()).as(q)
                        .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(INDEX.find("wave " + wave, 1).getFirst().subject().name()).isEqualTo("Wave " + wave);
        }
        assertThat(INDEX.tiers("wave 7", Kind.PROJECT)).isEmpty();
    }

    @Test
    void listsTheProjectsOfADomainFirst() {
        assertThat(INDEX.find("maritime", 1).getFirst().subject().kind()).isEqualTo(Kind.DOMAIN);
        for (var q : List.of("maritime", "Maritime!", "martime")) {
            var expected = REGISTER.slugs("domain", "MARITIME");
            assertThat(first(INDEX.tiers(q, Kind.PROJECT).keySet(), expected.size())).as(q)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void joinsWaveDomainAndPartner() {
        assertThat(INDEX.find("nato maritime", 1).getFirst().subject().key()).isEqualTo("nato-cmre");
        assertThat(INDEX.tiers("nato maritime", Kind.PROJECT).firstEntry().getKey()).isEqualTo("mas-mcm");
        var both = REGISTER.slugs("wave", "3")
                .stream()
                .filter(REGISTER.slugs("domain", "MARITIME")::contains);
        assertThat(INDEX.tiers("maritime wave 3", Kind.PROJECT).keySet())
                .containsExactlyInAnyOrderElementsOf(both.toList());
    }

    @ParameterizedTest
    @CsvSource({"REPMUS arrancou", "arrancou REPMUS", "εργαστήριο", "εργαστηριο", "ΕΡΓΑΣΤΗΡΙΟ", "συνεργασιασ",
            "БЪЛГАРСКИ", "български проект", "Vierte Welle", "Krsticevic pokretanje", "προγράμματα PESCO"})
    void findsSourcesByWordsOfTheirTitlesInAnyScript(String q) {
        var hit = INDEX.find(q, 1).getFirst();
        assertThat(hit.subject().kind()).isEqualTo(Kind.SOURCE);
        assertThat(hit.tier()).isEqualTo(Tier.NAME);
        assertThat(Names.words(hit.subject().name())).containsAll(Names.words(q));
    }

    @ParameterizedTest
    @CsvSource({"ΕΛΛΑΔΑ, GR", "ελλαδα, GR", "el, GR", "Deutschland, DE", "Allemagne, DE", "il-Ġermanja, DE",
            "de, DE", "Éire, IE", "Polska, PL", "Κυπροσ, CY", "Czech Republic, CZ", "holland, NL", "uk, gb",
            "turkey, tr", "usa, us", "norway, no", "NATO, nato", "NCIA, nato-ncia", "occar, occar",
            "Norvégia, no"})
    void findsStatesAndPartnersByAnyOfTheirNames(String q, String key) {
        var hit = INDEX.find(q, 1).getFirst();
        assertThat(hit.subject().key()).isEqualTo(key);
        assertThat(hit.tier()).isEqualTo(Tier.EXACT);
        assertThat(INDEX.named(q, Kind.STATE, Kind.PARTNER)).contains(hit.subject());
    }

    @Test
    void givesAsManyHitsAsAreWantedOfTheKindsThatAreWanted() {
        assertThat(INDEX.find("pesco", 7)).hasSize(7);
        assertThat(INDEX.find("nato", 100, Kind.PARTNER, Kind.PROJECT)).extracting(h -> h.subject().kind())
                .contains(Kind.PARTNER, Kind.PROJECT)
                .doesNotContain(Kind.SOURCE);
        assertThat(INDEX.find("nato", 1000)).extracting(Hit::tier).isSorted();
    }

    private static void assertFirst(String q, String slug, Tier tier) {
        assertThat(INDEX.tiers(q, Kind.PROJECT)).as(q).isNotEmpty();
        var first = INDEX.tiers(q, Kind.PROJECT).firstEntry();
        assertThat(first.getKey()).as(q).isEqualTo(slug);
        assertThat(first.getValue()).as(q).isEqualTo(tier);
    }

    private static List<String> first(Iterable<String> keys, int most) {
        return StreamSupport.stream(keys.spliterator(), false).limit(most).toList();
    }
}
