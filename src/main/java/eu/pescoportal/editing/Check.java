package eu.pescoportal.editing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody should look into. */
enum Check {

    UNCHECKED, PARTIAL, UNKNOWN, QUESTIONS;

    /** As addresses and messages have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Check> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
