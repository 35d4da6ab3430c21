package eu.pescoportal.analysis.changes;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Numbers the changes of each kind that happen to one and the same, in the order in which they come. */
final class Tally {

    private final Map<ChangeKind, Integer> numbers = new EnumMap<>(ChangeKind.class);
    private final Consumer<Change> found;

    Tally(Consumer<Change> found) {
        this.found = found;
    }

    void add(Change change) {
        found.accept(change.numbered(numbers.merge(change.kind(), 1, Integer::sum)));
    }
}
