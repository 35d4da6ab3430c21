package eu.pescoportal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes along unseen with pasted text. */
class PlainTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"co\u00adop ship", "co\u200bop ship", "\ufeffcoop ship", "co\u2060op ship",
            "\u202ecoop\u202c ship", "coop\u00a0ship", "coop \u2009 ship", "coop\tship", " coop  ship ",
            "coop\u3000ship", "co\u200d\u200eop ship", "coop ship\ufe0f", "coop\0 ship"})
    void readsAsWhatItLooksLike(String pasted) {
        assertThat(PlainText.of(pasted)).isEqualTo("coop ship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "~ ! a-b_c.", "2018-03-06", "\u00e9t\u00e9", "a\n\nb"})
    void leavesAsItIsWhatIsPlainAlready(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void putsLettersTogetherInOneWay() {
        assertThat(PlainText.of("Tu\u0308rkiye")).isEqualTo("T\u00fcrkiye");
    }

    @Test
    void keepsParagraphsAndOneBlankLineBetweenThem() {
        assertThat(PlainText.of("a \r\n b\u2028c\u2029\u2029\n\nd")).isEqualTo("a\nb\nc\n\nd");
        assertThat(PlainText.line("a\r\n\r\nb")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• Train pilots", "- Train pilots", "\u2013\u00a0Train pilots", "*\tTrain pilots",
            "· Train  pilots", "Train pilots"})
    void takesTheBulletFromALineOfAList(String line) {
        assertThat(PlainText.item(line)).isEqualTo("Train pilots");
    }

    @Test
    void keepsWhatIsNoBullet() {
        assertThat(PlainText.item("-5 °C")).isEqualTo("-5 °C");
        assertThat(PlainText.item("Air - land")).isEqualTo("Air - land");
    }

    @ParameterizedTest
    @CsvSource({"KEY, cd\u20112018\u2013340, cd-2018-340", "KEY, cd - 2018-340\u00a0, cd-2018-340",
            "STATE, de, DE", "STATE, zz1, zz1", "LANGUAGE, EN, en", "CELEX, 32018 D 0340, 32018D0340"})
    void forgivesInKeysAndCodesWhatLooksRight(Code.Form form, String typed, String read) {
        assertThat(form.read(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\t ", "- ", "\u2010 ", "\u00ad", "a\u0301", "\r"})
    void takesNoLongerThanTheTextIsLong(String part) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            PlainText.item(part.repeat(100_000) + "x");
            PlainText.code("x" + part.repeat(100_000) + "x");
            return TypedDate.of(part.repeat(100_000));
        });
    }
}
