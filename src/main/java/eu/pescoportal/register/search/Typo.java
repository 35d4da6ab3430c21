package eu.pescoportal.register.search;

import java.util.Arrays;

/**
 * One letter too much, too little or wrong, or two neighbours swapped: what the index forgives, for marking.
 */
final class Typo {

    private final int[] word;

    Typo(String word) {
        this.word = word.codePoints().toArray();
    }

    /** Whether the other is this word with at most one typo. */
    boolean isNear(String other) {
        if (other.length() < word.length - 1 || other.length() > 2 * (word.length + 1)) return false;
        var letters = other.codePoints().toArray();
        int start = Arrays.mismatch(word, letters);
        if (start < 0) return true;
        int end = sameAtEnd(letters, Math.min(word.length, letters.length) - start);
        int mine = word.length - start - end;
        int its = letters.length - start - end;
        return mine <= 1 && its <= 1 || mine == 2 && its == 2 && word[start] == letters[start + 1]
                && word[start + 1] == letters[start];
    }

    private int sameAtEnd(int[] letters, int most) {
        int same = 0;
        while (same < most && word[word.length - 1 - same] == letters[letters.length - 1 - same])
            same++;
        return same;
    }
}
