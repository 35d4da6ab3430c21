package eu.pescoportal.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word of one of the register's closed lists. */
public interface Word {

    String name();

    /** As addresses and exports have it. */
    default String word() {
        return Words.lower(name());
    }

    /** The key of the message that names it on a page, as a heading would. */
    String message();

    /** The key of the message that names it within a sentence. */
    default String inSentence() {
        return message() + ".inSentence";
    }

    static <W extends Enum<W> & Word> Optional<W> of(Class<W> list, String word) {
        return Arrays.stream(list.getEnumConstants()).filter(w -> w.word().equals(word)).findFirst();
    }

    /** All words of a list, in its order. */
    static <W extends Enum<W> & Word> List<String> of(Class<W> list) {
        return Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
    }
}
