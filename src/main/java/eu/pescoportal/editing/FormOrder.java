package eu.pescoportal.editing;

import eu.pescoportal.record.Components;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a form shows its fields: that of the document, single values before lists of rows, new
 * sources last.
 *
 * @param fields
 *            the names of the first parts of paths
 * @param rows
 *            for each of them the names of the fields in a row; none where there are no rows
 */
record FormOrder(List<String> fields, List<List<String>> rows) implements Comparator<String> {

    static FormOrder of(Class<?> type, Class<?> ofSources) {
        var fields = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        var lists = lists(type);
        for (var component : Components.of(type))
            if (!lists.contains(component.getName())) {
                fields.add(component.getName());
                rows.add(List.of());
            }
        for (var list : lists) {
            var of = Components.element(Components.of(type, list));
            fields.add(list);
            rows.add(of.isRecord() ? names(of) : List.of());
        }
        fields.add(Form.NEW_SOURCES);
        rows.add(names(ofSources));
        return new FormOrder(fields, rows);
    }

    /** The lists that a form shows row by row; those of short texts stand one to a line in one field. */
    static List<String> lists(Class<?> type) {
        return Components.of(type)
                .stream()
                .filter(c -> c.getType() == List.class)
                .filter(c -> Components.element(c).isRecord() || c.getName().equals("sources"))
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(Class<?> type) {
        return Components.of(type).stream().map(RecordComponent::getName).toList();
    }

    /** The first part of a path: the field, or the list that the row is in. */
    static String first(String path) {
        return path.replaceFirst("[\\[.].*", "");
    }

    List<FormWords.Complaint> sorted(List<FormWords.Complaint> complaints) {
        return complaints.stream().sorted(Comparator.comparing(FormWords.Complaint::field, this)).toList();
    }

    @Override
    public int compare(String one, String other) {
        var byField = Integer.compare(place(first(one)), place(first(other)));
        if (byField != 0 || place(first(one)) == fields.size()) return byField;
        var byRow = Integer.compare(row(one), row(other));
        return byRow != 0 ? byRow : Integer.compare(placeInRow(one), placeInRow(other));
    }

    /** What is no field of the form comes last, as it was. */
    private int place(String field) {
        var place = fields.indexOf(field);
        return place < 0 ? fields.size() : place;
    }

    private static int row(String path) {
        var match = Form.PATH.matcher(path);
        return match.matches() && match.group(2) != null ? Integer.parseInt(match.group(2)) : -1;
    }

    private int placeInRow(String path) {
        return rows.get(place(first(path))).indexOf(path.replaceFirst(".*\\.", ""));
    }
}
