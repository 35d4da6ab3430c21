package eu.pescoportal.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
            else if (b instanceof List<?> && isRows(b, t, m)) values.add(rows(component.getName(), b, t, m));
            else if (b instanceof List<?> list)
                values.add(items(component.getName(), list, orEmpty(t), orEmpty(m)));
            else
                values.add(value(component.getName(), b, t, m));
        }
        return Components.create(type, values);
    }

    private static boolean isRows(@Nullable Object... lists) {
        return Stream.of(lists).anyMatch(list -> Components.rows(list) != null);
    }

    /**
     * What neither side removed, then what either added; where both replaced the same text, one is chosen.
     */
    private @Nullable Object items(String name, List<?> base, List<?> theirs, List<?> mine) {
        var replacedByBoth = base.stream().anyMatch(item -> !theirs.contains(item) && !mine.contains(item))
                && !base.containsAll(theirs) && !base.containsAll(mine);
        if (replacedByBoth || mine.equals(base) || theirs.equals(base))
            return value(name, base, theirs, mine);
        var merged = new LinkedHashSet<Object>(mine);
        merged.removeIf(item -> base.contains(item) && !theirs.contains(item));
        theirs.stream().filter(item -> !base.contains(item)).forEach(merged::add);
        return List.copyOf(merged);
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

    private List<Row> rows(String name, @Nullable Object base, @Nullable Object theirs,
            @Nullable Object mine) {
        var inTheirs = Pairing.of(list(base), list(theirs));
        var inMine = Pairing.of(list(base), list(mine));
        var merged = new ArrayList<@Nullable Row>();
        int kept = list(base).size(); // both pairings begin with the rows of the base, in their order
        for (int i = 0; i < kept; i++)
            merged.add(row(name, inTheirs.get(i).before(), inTheirs.get(i).after(), inMine.get(i).after()));
        var added = Pairing.strictly(added(inTheirs, kept), added(inMine, kept));
        for (var pair : added)
            merged.add(pair.before() == null || pair.after() == null
                    ? Objects.requireNonNullElse(pair.before(), pair.after())
                    : row(name, null, pair.before(), pair.after()));
        merged.removeIf(Objects::isNull);
        return merged.stream().map(Objects::requireNonNull).toList();
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
