package eu.pescoportal.web.parameter;

import eu.pescoportal.vocabulary.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody most likely meant. */
public final class Nearest {

    /** What is longer is near to nothing, and takes long to compare. */
    private static final int LONGEST = 40;

    private Nearest() {}

    public static Optional<String> to(String typed, Collection<String> words) {
        var word = Words.lower(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        return words.stream().min(Comparator.comparingInt(other -> distance(word, Words.lower(other))));
    }

    /**
     * How many letters must be put in, left out or changed (Levenshtein); none where one begins the other.
     */
    private static int distance(String from, String to) {
        if (from.startsWith(to) || !from.isEmpty() && to.startsWith(from)) return 0;
        var row = new int[to.length() + 1];
        for (var j = 0; j < row.length; j++)
            row[j] = j;
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
