package eu.pescoportal.register.bars;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table with bars: of whom or what it speaks, the roles in words, and the same as bars.
 *
 * @param flag
 *            the style that shows it; null for what has none
 * @param note
 *            what else has to be said of it
 */
public record Line(String name, String address, @Nullable String flag, @Nullable String acronym,
        @Nullable String note, List<Spell> spells, Strip strip) {}
