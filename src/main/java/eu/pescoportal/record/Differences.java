package eu.pescoportal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares two states of a document; review, conflict, history and restore all show what it finds. */
public class Differences {

    private Differences() {}

    /** In the order of the document's components; empty where both say the same, in whatever order. */
    public static <D extends Record> List<Difference> between(D before, D after) {
        var differences = new ArrayList<Difference>();
        for (var component : Components.of(before.getClass())) {
            var b = Components.value(component, before);
            var a = Components.value(component, after);
            var left = Components.rows(b);
            var right = Components.rows(a);
            if (left != null || right != null)
                differences.addAll(between(component.getName(), orEmpty(left), orEmpty(right)));
            else if (b instanceof List<?> items && a instanceof List<?> later)
                items(component.getName(), items, later).ifPresent(differences::add);
            else if (!Objects.equals(b, a)) differences.add(new Difference.Field(component.getName(), b, a));
        }
        return differences;
    }

    private static Optional<Difference> items(String list, List<?> before, List<?> after) {
        var added = after.stream().filter(Predicate.not(before::contains)).toList();
        var removed = before.stream().filter(Predicate.not(after::contains)).toList();
        return added.isEmpty() && removed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference.Items(list, added, removed));
    }

    private static List<Row> orEmpty(@Nullable List<Row> rows) {
        return rows == null ? List.of() : rows;
    }

    private static List<Difference> between(String list, List<Row> before, List<Row> after) {
        var differences = new ArrayList<Difference>();
        for (var pair : Pairing.of(before, after)) {
            if (Objects.equals(pair.before(), pair.after())) continue;
            differences.add(new Difference.RowChange(list, pair.before(), pair.after(),
                    fields(pair.before(), pair.after())));
        }
        return differences;
    }

    static List<Difference.Field> fields(@Nullable Row before, @Nullable Row after) {
        if (before == null || after == null) return List.of();
        var fields = new ArrayList<Difference.Field>();
        for (var component : Components.of(before.getClass())) {
            var b = Components.value(component, before);
            var a = Components.value(component, after);
            if (!Objects.equals(b, a)) fields.add(new Difference.Field(component.getName(), b, a));
        }
        return fields;
    }
}
