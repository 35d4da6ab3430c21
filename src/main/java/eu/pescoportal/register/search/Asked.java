package eu.pescoportal.register.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A query as it is understood: its folded words, within bounds that keep any input cheap. */
record Asked(List<String> words) {

    /** How many neighbours may be written as one word: "co basing", "cobasing", "c.u.a.s." */
    static final int NEIGHBOURS = 3;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

    static Asked of(String q) {
        var words = Names.words(q.length() > LONGEST ? q.substring(0, LONGEST) : q);
        return new Asked(words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String joined() {
        return String.join("", words);
    }

    /** The word at a place, and it with its neighbours as one word. */
    Set<String> spellings(int place) {
        return runs(place, NEIGHBOURS);
    }

    /**
     * As {@link #spellings}, but a small number means something only beside the word it was typed with: the 6
     * of "wave 6" is not that of "6 aircraft".
     */
    Set<String> spellingsInText(int place) {
        var spellings = spellings(place);
        if (words.size() > 1 && SMALL_NUMBER.matcher(words.get(place)).matches())
            spellings.remove(words.get(place));
        return spellings;
    }

    /** All runs of neighbours that hold the word at a place, each as one word. */
    Set<String> runs(int place, int longest) {
        var runs = new LinkedHashSet<String>();
        for (int from = Math.max(0, place - longest + 1); from <= place; from++)
            for (int to = place + 1; to <= Math.min(words.size(), from + longest); to++)
                runs.add(String.join("", words.subList(from, to)));
        return runs;
    }

    /** Another number is another thing, a word of four letters with a typo mostly another word. */
    boolean mayBeMistyped(int place) {
        var word = words.get(place);
        return word.length() >= 5 && word.length() <= 40 && word.chars().noneMatch(Character::isDigit);
    }

    boolean mayBeMistyped() {
        for (int place = 0; place < words.size(); place++)
            if (mayBeMistyped(place)) return true;
        return false;
    }
}
