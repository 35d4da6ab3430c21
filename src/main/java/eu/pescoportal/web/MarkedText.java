package eu.pescoportal.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text cut into pieces, of which some are to be marked because a search met them. */
public record MarkedText(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public record Piece(String text, boolean marked) {}

    /**
     * @param words
     *            folded words, as {@link #folded} makes them
     */
    public static MarkedText of(String text, Set<String> words) {
        var pieces = new ArrayList<Piece>();
        var word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            if (!words.contains(folded(word.group()))) continue;
            if (word.start() > end) pieces.add(new Piece(text.substring(end, word.start()), false));
            pieces.add(new Piece(word.group(), true));
            end = word.end();
        }
        if (end < text.length()) pieces.add(new Piece(text.substring(end), false));
        return new MarkedText(pieces);
    }

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /**
     * Without accents, in lower case, nothing but letters, digits and single spaces: as the database's
     * function of that name.
     */
    public static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
