package eu.pescoportal.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Straße, STRASSE, stra\u1E9Ee   | strasse strasse strasse
            Æsir Œuvre Þór                 | aesir oeuvre thor
            Đorđe Ħal Łódź Ŋ Øre Ŧ ð       | dorde hal lodz n ore t d
            İstanbul ısı                   | istanbul isi
            ΣΥΝΕΡΓΑΣΙΑΣ συνεργασίας ᾧ      | συνεργασιασ συνεργασιασ ω
            Български ЙЁ                   | български ие
            C-UAS (2.0) o'clock            | c uas 2 0 o clock
            ＥＳＳＯＲ \uD835\uDC04 ﬁn      | essor e fin
            so\u00ADft ze\u200Bro \u2068x\u2069 | soft zero x
            """)
    void foldsCaseAccentsAndPunctuation(String text, String folded) {
        assertThat(Names.folded(text)).isEqualTo(folded);
    }

    @Test
    void foldsWhatIsFoldedToItself() {
        new RegisterEntries().entries.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.name()), e.otherNames().stream()))
                .map(Names::folded)
                .forEach(name -> assertThat(Names.folded(name)).isEqualTo(name));
    }

    @Test
    void leavesNoLatinLetterOfTheRegisterBesideAToZ() {
        new RegisterEntries().entries.stream()
                .flatMap(e -> Stream.of(Stream.of(e.name()), e.otherNames().stream(), e.texts().stream())
                        .flatMap(t -> t))
                .flatMapToInt(text -> Names.folded(text).codePoints())
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .forEach(c -> assertThat(c).isBetween((int) 'a', (int) 'z'));
    }

    @Test
    void forgivesInMarksTheTyposThatTheIndexForgives() {
        var words = new RegisterEntries().entries.stream()
                .flatMap(e -> Names.words(e.name()).stream())
                .filter(word -> word.length() >= 5 && word.length() <= 12)
                .distinct()
                .toList();
        for (var word : words.subList(0, 250)) {
            var typo = new Typo(word);
            var index = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(1));
            for (var other : words)
                assertThat(typo.isNear(other)).as("%s, %s", word, other).isEqualTo(index.run(other));
            for (var other : mistyped(word).toList())
                assertThat(typo.isNear(other)).as("%s, %s", word, other).isEqualTo(index.run(other));
        }
    }

    /** Letters gone, doubled, swapped and changed, once and twice. */
    private static Stream<String> mistyped(String word) {
        return Stream.iterate(1, i -> i < word.length(), i -> i + 1).flatMap(i -> {
            var start = word.substring(0, i - 1);
            var end = word.substring(i + 1);
            var a = word.charAt(i - 1);
            var b = word.charAt(i);
            return Stream.of(start + b + a + end, start + a + end, start + a + a + b + end,
                    start + 'q' + b + end, start + 'q' + 'q' + end, start + end, start + b + 'q' + a + end,
                    start + 'q' + a + b + end + 'q');
        });
    }
}
