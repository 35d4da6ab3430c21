package eu.pescoportal.record.difference;
import eu.pescoportal.record.Components;
import eu.pescoportal.record.Derived;
import eu.pescoportal.record.Ordered;
import eu.pescoportal.record.Row;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings two states together, and collects where somebody has to choose. */
final class Merging {

    private final Predicate<Merge.Clash> takeTheirs;
    private final List<Merge.Clash> clashes = new ArrayList<>();

    Merging(Predicate<Merge.Clash> takeTheirs) {
        this.takeTheirs = takeTheirs;
    }

    List<Merge.Clash> clashes() {
        return clashes;
    }

    <D extends Record> D merge(D base, D theirs, D mine) {
        @SuppressWarnings("unchecked")
        var type = (Class<D>) base.getClass();
        var values = new ArrayList<@Nullable Object>();
        for (var component : type.getRecordComponents()) {
            var b = Components.value(component, base);
            var t = Components.value(component, theirs);
            var m = Components.value(component, mine);
            if (component.isAnnotationPresent(Derived.class)) values.add(m);
            else if (b instanceof List<?> && isRows(b, t, m)) values.add(rows(component, b, t, m));
            else if (b instanceof List<?> list)
                values.add(items(component.getName(), Differences.cited(base, theirs, mine),
                        List.of(list, orEmpty(t), orEmpty(m))));
            else
                values.add(value(component.getName(), b, t, m));
        }
        return Components.create(type, values);
    }

    private static boolean isRows(@Nullable Object... lists) {
        return Stream.of(lists).anyMatch(list -> Components.rows(list) != null);
    }

    /**
     * What neither side removed, then what either added; where both replaced the same text, or moved some,
     * one is chosen. What facts name follows from the facts.
     */
    private @Nullable Object items(String name, Set<String> cited, List<List<?>> sides) {
        List<?> base = sides.get(0);
        List<?> theirs = sides.get(1);
        List<?> mine = sides.get(2);
        if (mine.equals(base) || theirs.equals(base) || mine.equals(theirs) || Items.collide(
                Items.without(cited, base), Items.without(cited, theirs), Items.without(cited, mine)))
            return value(name, base, theirs, mine);
        return Items.isMoved(base, theirs)
                ? Items.merged(base, theirs, mine)
                : Items.merged(base, mine, theirs);
    }

    private static List<?> orEmpty(@Nullable Object list) {
        return list instanceof List<?> items ? items : List.of();
    }

    private @Nullable Object value(String name, @Nullable Object base, @Nullable Object theirs,
            @Nullable Object mine) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) return theirs;
        if (Objects.equals(theirs, base)) return mine;
        var clash = new Merge.Clash(name, base, theirs, mine);
        clashes.add(clash);
        return takeTheirs.test(clash) ? theirs : mine;
    }

    private List<Row> rows(RecordComponent component, @Nullable Object base, @Nullable Object theirs,
            @Nullable Object mine) {
        var name = component.getName();
        var inTheirs = Pairing.of(list(base), list(theirs));
        var inMine = Pairing.of(list(base), list(mine));
        List<MergedRow> merged = new ArrayList<>();
        int kept = list(base).size(); // both pairings begin with the rows of the base, in their order
        for (int i = 0; i < kept; i++) {
            var t = inTheirs.get(i).after();
            var m = inMine.get(i).after();
            merged.add(new MergedRow(row(name, inTheirs.get(i).before(), t, m), t, m, false));
        }
        for (var pair : Pairing.ofAdded(added(inTheirs, kept), added(inMine, kept))) {
            var t = pair.before();
            var m = pair.after();
            merged.add(new MergedRow(
                    t == null || m == null ? Objects.requireNonNullElse(t, m) : row(name, null, t, m), t, m,
                    true));
        }
        if (component.isAnnotationPresent(Ordered.class)) {
            var theirsMoved = !Order.moved(inTheirs, list(theirs)).isEmpty();
            var mineMoved = !Order.moved(inMine, list(mine)).isEmpty();
            merged = theirsMoved && !mineMoved
                    ? MergedRow.inOrder(merged, MergedRow::theirs, list(theirs))
                    : MergedRow.inOrder(merged, MergedRow::mine, list(mine));
        }
        return merged.stream()
                .map(MergedRow::row)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<Row> list(@Nullable Object value) {
        var rows = Components.rows(value);
        return rows == null ? List.of() : rows;
    }

    private static List<Row> added(List<Pairing.Pair> pairs, int kept) {
        return pairs.subList(kept, pairs.size())
                .stream()
                .map(pair -> Objects.requireNonNull(pair.after()))
                .toList();
    }

    /** Where both changed a row in different fields, both changes hold. */
    private @Nullable Row row(String name, @Nullable Row base, @Nullable Row theirs, @Nullable Row mine) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) return theirs;
        if (Objects.equals(theirs, base)) return mine;
        if (base != null && theirs != null && mine != null) {
            var inside = new Merging(_ -> false);
            var merged = inside.merge((Record) base, (Record) theirs, (Record) mine);
            if (inside.clashes.isEmpty()) return (Row) merged;
        }
        var clash = new Merge.Clash(name, base, theirs, mine);
        clashes.add(clash);
        return takeTheirs.test(clash) ? theirs : mine;
    }
}
