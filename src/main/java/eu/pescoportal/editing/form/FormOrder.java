package eu.pescoportal.editing.form;

import eu.pescoportal.record.Components;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which a form shows its fields: that of the document, single values before lists of rows, new
 * sources last; what is no field of the form comes behind, as it was.
 */
record FormOrder(Shape shape) implements Comparator<Complaint> {

    @Override
    public int compare(Complaint one, Complaint other) {
        return Arrays.compare(place(one.field()), place(other.field()));
    }

    /** The number of each step among its like, and of its row. */
    private int[] place(String field) {
        var path = Path.of(field).filter(shape::has).orElse(null);
        if (path == null) return new int[]{Integer.MAX_VALUE};
        var place = new ArrayList<Integer>();
        var upTo = new ArrayList<Path.Step>();
        for (var step : path.steps()) {
            upTo.add(step);
            place.add(names(new Path(upTo)).indexOf(step.name()));
            place.add(step.row() == null ? -1 : step.row());
        }
        return place.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All that could stand where the last step of a path does. */
    private List<String> names(Path path) {
        return path.steps().size() == 1
                ? fields()
                : shape.holder(path).map(of -> names(of).toList()).orElse(List.of());
    }

    private List<String> fields() {
        var lists = shape.lists();
        return Stream
                .of(names(shape.type()).filter(name -> !lists.contains(name)), lists.stream(),
                        Stream.of(Shape.NEW_SOURCES))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> names(Class<?> type) {
        return Components.of(type).stream().map(RecordComponent::getName);
    }
}
