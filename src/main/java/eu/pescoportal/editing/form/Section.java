package eu.pescoportal.editing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of the form that can be gone to.
 *
 * @param label
 *            the message key of what it is called
 * @param rows
 *            how many it has; 0 where it has none
 * @param wrong
 *            how much in it is to be put right
 */
public record Section(String id, String label, int rows, long wrong) {

    /** In the order of the form; none where it is all one part. */
    public static List<Section> of(Fields fields) {
        var lists = fields.shape().lists();
        if (lists.isEmpty()) return List.of();
        var sections = new ArrayList<Section>();
        sections.add(new Section("record", "form.record", 0,
                wrong(fields, field -> !lists.contains(field) && !field.equals(Shape.NEW_SOURCES))));
        for (var list : lists)
            sections.add(list.equals(Shape.SOURCES)
                    ? of(fields, list, "further-sources", "form.list.sources")
                    : of(fields, list, list, "field." + list));
        sections.add(of(fields, Shape.NEW_SOURCES, "new-sources", "field.newSources"));
        return sections;
    }

    private static Section of(Fields fields, String list, String id, String label) {
        return new Section(id, label, fields.form().rows(list), wrong(fields, list::equals));
    }

    /** What is wrong in the fields or lists of those names. */
    private static long wrong(Fields fields, Predicate<String> names) {
        return fields.complaints()
                .stream()
                .map(complaint -> Path.of(complaint.field()))
                .flatMap(Optional::stream)
                .filter(path -> names.test(path.first().name()))
                .count();
    }
}
