package eu.pescoportal.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import eu.pescoportal.vocabulary.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be like: long, without the name, none that everybody tries first, and none that is
 * made of such a one.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int COMMON = 10_000;

    /** On zxcvbn's scale of 0 to 4: at least a million guesses. */
    private static final int SCORE = 2;

    /** Letters that stand in a password beside the words that suggest themselves. */
    private static final int BESIDES = 8;

    /** Characters that are looked at for the score, which takes seconds for some long texts. */
    private static final int SCORED = 40;

    private PasswordRules() {}

    /**
     * @param name
     *            to sign in with
     * @param own
     *            words that suggest themselves here, and count as the most common ones
     * @return the message key of the rule that is broken
     */
    static Optional<String> broken(String password, String name, List<String> own) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("password.short");
        if (length > LONGEST) return Optional.of("password.long");
        var lower = Words.lower(password);
        if (!name.isBlank() && lower.contains(Account.normalised(name))) return Optional.of("password.name");
        if (Common.WORDS.contains(lower)) return Optional.of("password.common");
        if (isMadeOf(own, lower)) return Optional.of("password.guessable");
        var beginning = password.substring(0, Math.min(SCORED, password.length()));
        var score = Turns.take(() -> new Zxcvbn().measure(beginning, own).getScore());
        return score < SCORE ? Optional.of("password.guessable") : Optional.empty();
    }

    /** With little else than digits and signs, which make a word no harder to guess. */
    private static boolean isMadeOf(List<String> own, String password) {
        var rest = password;
        for (var word : own.stream().sorted(Comparator.comparing(String::length).reversed()).toList())
            rest = rest.replace(word, "");
        return !rest.equals(password) && rest.codePoints().filter(Character::isLetter).count() < BESIDES;
    }

    /** Read when the first password is chosen. */
    private static class Common {

        static final Set<String> WORDS = words();

        private static Set<String> words() {
            try {
                return StandardDictionaries.PASSWORDS_LOADER.load()
                        .getFrequencies()
                        .stream()
                        .limit(COMMON)
                        .map(Words::lower)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
