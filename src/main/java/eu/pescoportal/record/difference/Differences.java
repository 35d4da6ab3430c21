package eu.pescoportal.record.difference;
import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Ordered;
import eu.pescoportal.record.Row;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two states of a document; review, conflict, history and restore all show what it finds. */
public class Differences {

    private Differences() {}

    /** In the order of the document's components; empty where both say the same. */
    public static <D extends Record> List<Difference> between(D before, D after) {
        var differences = new ArrayList<Difference>();
        for (var component : Components.of(before.getClass())) {
            var b = Components.value(component, before);
            var a = Components.value(component, after);
            var left = Components.rows(b);
            var right = Components.rows(a);
            if (left != null || right != null)
                differences.addAll(between(component, orEmpty(left), orEmpty(right)));
            else if (b instanceof List<?> items && a instanceof List<?> later) {
                items(component.getName(), items, later).ifPresent(differences::add);
                var cited = cited(before, after);
                differences.addAll(
                        moved(component.getName(), Items.without(cited, items), Items.without(cited, later)));
            } else if (!Objects.equals(b, a))
                differences.add(new Difference.Field(component.getName(), b, a));
        }
        return differences;
    }

    private static Optional<Difference> items(String list, List<?> before, List<?> after) {
        var added = Items.more(after, before);
        var removed = Items.more(before, after);
        return added.isEmpty() && removed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference.Items(list, added, removed));
    }

    /** The sources that facts name stand in the order of the facts. */
    static Set<String> cited(Record... documents) {
        return Arrays.stream(documents)
                .filter(Document.class::isInstance)
                .flatMap(document -> ((Document) document).cited().stream())
                .collect(Collectors.toSet());
    }

    private static List<Difference.Moved> moved(String list, List<?> before, List<?> after) {
        return Order.moved(Items.places(before, after))
                .stream()
                .map(at -> new Difference.Moved(list, after.get(at), at + 1))
                .toList();
    }

    private static List<Row> orEmpty(@Nullable List<Row> rows) {
        return rows == null ? List.of() : rows;
    }

    private static List<Difference> between(RecordComponent list, List<Row> before, List<Row> after) {
        var differences = new ArrayList<Difference>();
        var pairs = Pairing.of(before, after);
        for (var pair : pairs) {
            if (Objects.equals(pair.before(), pair.after())) continue;
            differences.add(new Difference.RowChange(list.getName(), pair.before(), pair.after(),
                    fields(pair.before(), pair.after())));
        }
        var order = list.getAnnotation(Ordered.class);
        if (order != null) for (var pair : Order.moved(pairs, after))
            if (fields(pair.before(), pair.after()).stream().noneMatch(f -> f.name().equals(order.by())))
                differences.add(new Difference.Moved(list.getName(), Objects.requireNonNull(pair.after()),
                        Order.place(pair.after(), after) + 1));
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
