package eu.pescoportal.record.difference;
import eu.pescoportal.record.Row;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two states that grew from the same one, brought together: what only one side touched is taken from it, and
 * where both touched the same thing differently, somebody has to choose.
 *
 * @param document
 *            with the clashes decided as asked; it may break rules that neither side breaks, so check it
 *            before it is published
 */
public record Merge<D extends Record>(D document, List<Clash> clashes) {

    /**
     * What both sides changed, each in its way: a field of the document, or a row of one of its lists. Null
     * where there was none, or where a side removed it.
     */
    public record Clash(String name, @Nullable Object base, @Nullable Object theirs, @Nullable Object mine) {

        /** Names the clash in a form; the same for the same three states. */
        public String id() {
            return base instanceof Row row
                    ? name + row.keys().getFirst()
                    : Stream.of(theirs, mine)
                            .filter(Row.class::isInstance)
                            .map(Row.class::cast)
                            .findFirst()
                            .map(row -> name + row.keys().getFirst())
                            .orElse(name);
        }
    }

    public static <D extends Record> Merge<D> of(D base, D theirs, D mine, Predicate<Clash> takeTheirs) {
        var merging = new Merging(takeTheirs);
        return new Merge<>(merging.merge(base, theirs, mine), merging.clashes());
    }
}
