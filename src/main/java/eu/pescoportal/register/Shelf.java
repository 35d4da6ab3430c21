package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.register.search.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All records of one kind that stand at a revision, in the order in which they are listed; it never changes.
 */
public final class Shelf<D extends Document> {

    /** A record with the name by which it is sorted, folded once. */
    private record Place<D extends Document>(Published<D> record, String name) {

        String key() {
            return record.document().key();
        }
    }

    private final List<Place<D>> places;
    private final Map<String, Integer> positions;

    private Shelf(List<Place<D>> places) {
        this.places = places;
        this.positions = HashMap.newHashMap(places.size());
        for (int i = 0; i < places.size(); i++)
            positions.put(places.get(i).key(), i);
    }

    static <D extends Document> Shelf<D> empty() {
        return new Shelf<>(List.of());
    }

    private static <D extends Document> Comparator<Place<D>> order() {
        return Comparator.comparing((Place<D> place) -> place.record().document().order())
                .thenComparing(Place::name)
                .thenComparing(Place::key);
    }

    /** The next one: without some records, and with others new or in their places. */
    Shelf<D> with(Collection<Published<D>> published, Collection<String> gone) {
        if (published.isEmpty() && gone.isEmpty()) return this;
        var away = new HashSet<>(gone);
        published.forEach(record -> away.add(record.document().key()));
        var next = new ArrayList<Place<D>>(places.size() + published.size());
        places.forEach(place -> { if (!away.contains(place.key())) next.add(place); });
        published.forEach(record -> next.add(new Place<>(record, Names.folded(record.document().name()))));
        next.sort(order()); // which finds what is in order already, and only merges the rest into it
        return new Shelf<>(next);
    }

    public int size() {
        return places.size();
    }

    public D get(int position) {
        return places.get(position).record().document();
    }

    /** The name at a position as it is sorted: without case and accents. */
    public String sortName(int position) {
        return places.get(position).name();
    }

    public Optional<D> find(@Nullable String key) {
        return published(key).map(Published::document);
    }

    public Optional<Published<D>> published(@Nullable String key) {
        var position = positions.get(key);
        return position == null ? Optional.empty() : Optional.of(places.get(position).record());
    }

    /** The number of a record's version; 0 if it does not stand. */
    int number(String key) {
        return published(key).map(Published::number).orElse(0);
    }

    Stream<String> keys() {
        return places.stream().map(Place::key);
    }

    /** Where a record stands; -1 if it does not. */
    public int position(String key) {
        return positions.getOrDefault(key, -1);
    }

    public boolean has(String key) {
        return positions.containsKey(key);
    }

    public List<D> all() {
        return places.stream().map(place -> place.record().document()).toList();
    }
}
