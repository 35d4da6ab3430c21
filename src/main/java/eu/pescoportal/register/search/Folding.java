package eu.pescoportal.register.search;

import java.text.Normalizer;
import java.util.Locale;

/** Makes two ways to write one word the same: without case, accents and characters that nobody sees. */
final class Folding {

    /** What is longer is no word that anybody types; the index could not keep words of any length. */
    private static final int LONGEST = 100;

    private Folding() {}

    static String fold(String word) {
        var begin = cut(word, 3 * LONGEST); // accents take room; and turning the case of 40,000 ß takes
                                            // seconds
        return cut(isAscii(begin) ? begin.toLowerCase(Locale.ROOT) : foldLetters(begin), LONGEST);
    }

    private static String cut(String word, int longest) {
        return word.length() > longest ? word.substring(0, longest) : word;
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    /**
     * Upper case first, because it makes one of ß and ss, ı and i, ς and σ; back letter by letter, because a
     * whole word would get a final sigma.
     */
    private static String foldLetters(String word) {
        var bare = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        var folded = new StringBuilder();
        bare.toString()
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(c -> appendPlain(c, folded));
        return folded.toString();
    }

    /** Letters of the Latin script that Unicode does not take apart. */
    private static void appendPlain(int letter, StringBuilder folded) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ł' -> folded.append('l');
            case 'ŋ' -> folded.append('n');
            case 'ø' -> folded.append('o');
            case 'ŧ' -> folded.append('t');
            default -> folded.appendCodePoint(letter);
        }
    }
}
