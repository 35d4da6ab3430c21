package eu.pescoportal.register.search;

import java.util.ArrayList;
import java.util.List;

/** A word of a text, folded, and where it stands there. */
record TextWord(String folded, int from, int to) {

    static List<TextWord> of(String text) {
        var words = new ArrayList<TextWord>();
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = end(text, from);
            if (to == from) continue;
            var folded = Folding.fold(text.substring(from, to));
            if (!folded.isEmpty()) words.add(new TextWord(folded, from, to));
        }
        return words;
    }

    private static int end(String text, int from) {
        int to = from;
        while (to < text.length() && isOfWord(text.codePointAt(to)))
            to += Character.charCount(text.codePointAt(to));
        return to;
    }

    /** Accents and invisible characters belong to the word they stand in; folding drops them. */
    private static boolean isOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
