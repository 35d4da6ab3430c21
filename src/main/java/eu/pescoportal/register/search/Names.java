package eu.pescoportal.register.search;

import java.util.List;

/** Names as search and sorting compare them: without case, accents and punctuation, in any script. */
public final class Names {

    private Names() {}

    public static List<String> words(String text) {
        return TextWord.of(text).stream().map(TextWord::folded).toList();
    }

    /** The words with single spaces between them: what a list by name is sorted by. */
    public static String folded(String text) {
        return String.join(" ", words(text));
    }
}
