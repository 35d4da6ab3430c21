package eu.pescoportal.editing.form;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/**
 * A part of the form that can be gone to, and folded.
 *
 * @param id
 *            of what it holds
 * @param label
 *            the message key of what it is called
 * @param rows
 *            how many it has; 0 where it has none
 * @param wrong
 *            how much in it is to be put right
 * @param open
 *            at first: the record itself, and where somebody is at work or has to be
 */
public record Section(String id, String label, int rows, long wrong, boolean open) {

    /** What holds all fields that are in no list. */
    static final String RECORD = "record";

    /** By their lists, in the order of the form; none where it is all one part. */
    public static SequencedMap<String, Section> of(Fields fields) {
        var sections = new LinkedHashMap<String, Section>();
        var lists = fields.shape().lists();
        if (fields.shape().isOnePart()) return sections;
        sections.put(RECORD, new Section(RECORD, "form.record", 0,
                wrong(fields, field -> !lists.contains(field) && !field.equals(Shape.NEW_SOURCES)), true));
        for (var list : lists)
            sections.put(list,
                    list.equals(Shape.SOURCES)
                            ? of(fields, list, list, "form.list.sources")
                            : of(fields, list, list, "field." + list));
        sections.put(Shape.NEW_SOURCES, ofNewSources(fields));
        return sections;
    }

    public static Section ofNewSources(Fields fields) {
        return of(fields, Shape.NEW_SOURCES, "new-sources", "field.newSources");
    }

    private static Section of(Fields fields, String list, String id, String label) {
        var wrong = wrong(fields, list::equals);
        return new Section(id, label, fields.form().rows(list), wrong, wrong > 0 || fields.isFocused(list));
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
