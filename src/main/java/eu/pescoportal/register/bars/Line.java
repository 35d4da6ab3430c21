package eu.pescoportal.register.bars;

import eu.pescoportal.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table with bars: of whom or what it speaks, the roles in words, and the same as bars.
 *
 * @param id
 *            by which others lead to it; null where nobody does
 * @param flag
 *            the style that shows it; null for what has none
 * @param note
 *            what else has to be said of it
 */
public record Line(@Nullable String id, String name, String address, @Nullable String flag,
        @Nullable String acronym, @Nullable String note, List<Spell> spells, Strip strip) {

    /** That of a state's part in a project, on the page of the project. */
    public static String ofState(String code) {
        return "state-" + Words.lower(code);
    }
}
