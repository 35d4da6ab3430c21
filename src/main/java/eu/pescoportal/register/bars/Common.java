package eu.pescoportal.register.bars;

import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What most rows of a table share, said once above it: from when to when, on whose word, and whether that was
 * checked. The rows that share it do not repeat it.
 *
 * @param note
 *            by when the role is known to have been held, where its start is not
 */
public record Common(Shared shared, List<String> when, List<Reference> references, @Nullable String note) {

    private static final int FEWEST = 3;

    record Shared(Period period, @Nullable PartialDate knownBy, List<Citation> citations, boolean checked) {

        /** Of a row with one role; one that has more says all of them. */
        static Optional<Shared> of(List<Participation> row) {
            var only = row.getFirst();
            return row.size() > 1
                    ? Optional.empty()
                    : Optional
                            .of(new Shared(only.period(), only.knownBy(), only.citations(), only.checked()));
        }
    }

    /**
     * @param rows
     *            the roles of each
     */
    public static Optional<Common> of(Collection<List<Participation>> rows, RegisterWords words,
            Bibliography sources) {
        var counts = new LinkedHashMap<Shared, Integer>();
        for (var row : rows)
            Shared.of(row).ifPresent(shared -> counts.merge(shared, 1, Integer::sum));
        return counts.entrySet()
                .stream()
                .filter(e -> e.getValue() >= FEWEST && e.getValue() * 2 > rows.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(shared -> new Common(shared, Spell.when(shared.period(), words),
                        sources.cite(shared.citations()), Spell.knownBy(shared.knownBy(), words)));
    }

    public boolean isChecked() {
        return shared.checked();
    }

    /** The roles of a row in words, short where it shares all that is said above. */
    public static List<Spell> tell(List<Participation> row, Optional<Common> common, RegisterWords words,
            Bibliography sources) {
        if (common.isPresent() && Shared.of(row).filter(common.get().shared::equals).isPresent())
            return List.of(Spell.shared(row.getFirst(), words));
        return row.stream().map(participation -> Spell.of(participation, words, sources)).toList();
    }
}
