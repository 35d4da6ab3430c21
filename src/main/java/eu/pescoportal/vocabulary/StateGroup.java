package eu.pescoportal.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of states by a name that everybody knows: those of its members that belong to the EU. What each
 * rests on stands on the page about this register, in the words of its message.
 */
public enum StateGroup implements Word {
    VISEGRAD("https://www.visegradgroup.eu/", "CZ", "HU", "PL", "SK"),
    NORDIC("https://www.norden.org/en", "DK", "FI", "SE"),
    BALTIC("https://www.baltasam.org/", "EE", "LV", "LT"),
    BENELUX("https://www.benelux.int/", "BE", "NL", "LU"), WEIMAR(null, "DE", "FR", "PL"),
    MED("https://www.elysee.fr/en/emmanuel-macron/2023/09/29/"
            + "declaration-of-the-10th-summit-of-the-southern-countries-of-the-european-union", "HR", "CY",
            "FR", "GR", "IT", "MT", "PT", "SI", "ES");

    private final @Nullable String source;
    private final List<String> states;

    StateGroup(@Nullable String source, String... states) {
        this.source = source;
        this.states = List.of(states);
    }

    /** Where it says who belongs to it; null where only its founding document is named. */
    public @Nullable String source() {
        return source;
    }

    /** The codes of its states. */
    public List<String> states() {
        return states;
    }

    @Override
    public String message() {
        return "group." + word();
    }
}
