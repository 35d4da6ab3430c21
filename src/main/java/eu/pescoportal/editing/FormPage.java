package eu.pescoportal.editing;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Records;
import eu.pescoportal.record.Row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a record shows.
 *
 * @param address
 *            where it is sent to
 * @param key
 *            the record's; null while it is new
 * @param base
 *            the version that it started from
 * @param restores
 *            the earlier version that it was filled from; 0 for none
 * @param draft
 *            null before the first save
 * @param saved
 *            the state of the draft that the editor saw
 * @param id
 *            of the form itself, where it is for a new record
 * @param focus
 *            the id of the field to begin at; empty for none
 */
record FormPage(String address, RecordKind kind, @Nullable String key, int base, int restores,
        @Nullable Draft draft, int saved, String id, List<Draft> others, Form form, String focus,
        @Nullable Notice notice, List<FormWords.Complaint> complaints, RecordIndex index, Records ofKind,
        Records ofSources, FormWords words) {

    FormPage {
        complaints = FormOrder.of(ofKind.type(), ofSources.type()).sorted(complaints);
    }

    /** The name typed; where none is, the record's last one. */
    public String title() {
        return form.name().isEmpty() && key != null ? index.name(kind, key) : form.name();
    }

    /** The record does not stand now; publishing this puts it back. */
    public boolean isWithdrawn() {
        return key != null && index.standing(kind).stream().noneMatch(e -> e.key().equals(key));
    }

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
    record Section(String id, String label, int rows, long wrong) {}

    /** In the order of the form; none where it is all one part. */
    public List<Section> sections() {
        var lists = FormOrder.lists(ofKind.type());
        if (lists.isEmpty()) return List.of();
        var sections = new ArrayList<Section>();
        for (var list : lists)
            sections.add(list.equals("sources")
                    ? new Section("further-sources", "form.sources", form.rows(list), wrong(list::equals))
                    : new Section(list, "field." + list, form.rows(list), wrong(list::equals)));
        sections.add(new Section("new-sources", "field.newSources", form.rows(Form.NEW_SOURCES),
                wrong(Form.NEW_SOURCES::equals)));
        sections.addFirst(new Section("record", "form.record", 0,
                wrong(of -> !of.isEmpty() && !lists.contains(of) && !of.equals(Form.NEW_SOURCES))));
        return sections;
    }

    private long wrong(Predicate<String> list) {
        return complaints.stream().filter(c -> list.test(FormOrder.first(c.field()))).count();
    }

    public String text(String path) {
        return form.text(path);
    }

    /** The items of a list of texts, one to a line. */
    public String lines(String list) {
        return Stream.concat(Stream.of(form.text(list)), rows(list).stream().map(form::text))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public boolean isOffered(List<Option> options, String value) {
        return options.stream().anyMatch(o -> o.value().equals(value));
    }

    public boolean isTicked(String path) {
        return form.text(path).matches("true|on");
    }

    public List<String> rows(String list) {
        return form.positions(list).stream().map(i -> list + "[" + i + "]").toList();
    }

    public String label(String path) {
        return words.label(path);
    }

    public @Nullable String hint(String path) {
        return words.hint(path);
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String wrong(String path) {
        var texts = complaints.stream()
                .filter(c -> c.field().equals(path))
                .map(FormWords.Complaint::text)
                .collect(Collectors.joining("; "));
        return texts.isEmpty() ? null : texts;
    }

    /** What is wrong in a row, one for each field. */
    public List<FormWords.Complaint> wrongIn(String row) {
        return complaints.stream()
                .map(FormWords.Complaint::field)
                .filter(field -> field.equals(row) || field.startsWith(row + "."))
                .distinct()
                .map(field -> new FormWords.Complaint(field, label(field),
                        Objects.requireNonNull(wrong(field))))
                .toList();
    }

    /** The ids of what says more of a field. */
    public @Nullable String describedBy(String path, boolean hint) {
        var ids = Stream.of(wrong(path) == null ? null : path + "-error", hint ? path + "-hint" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** Whether it must be there before the record can be published. */
    public boolean isRequired(String path) {
        var match = Form.PATH.matcher(path);
        if (!match.matches()) return false;
        if (match.group(1).equals(Form.NEW_SOURCES)) return isRequired(ofSources.type(), match.group(3));
        if (match.group(2) == null) return isRequired(ofKind.type(), match.group(1));
        var of = Components.element(Components.of(ofKind.type(), match.group(1)));
        return of.isRecord() && isRequired(of, match.group(3));
    }

    private static boolean isRequired(Class<?> type, String name) {
        var component = Components.of(type, name);
        return component.getType() != List.class && component.getType() != boolean.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What each row of a list says, so far as it was typed; none for those too little to be told apart. */
    public Map<String, String> rowNames(String list) {
        var paths = rows(list);
        var names = new HashMap<String, String>();
        var said = list.equals("sources") || list.equals(Form.NEW_SOURCES)
                ? paths.stream().map(this::sourceName).toList()
                : rowNames(list, paths);
        for (int i = 0; i < paths.size(); i++) {
            var name = said.get(i);
            if (!name.isBlank() && !name.startsWith("?"))
                names.put(paths.get(i), name.replaceAll("[,:] \\?", "").strip());
        }
        return names;
    }

    private String sourceName(String row) {
        if (row.startsWith(Form.NEW_SOURCES))
            return form.text(row + ".title").isBlank() ? form.text(row + ".key") : form.text(row + ".title");
        var title = index.name(RecordKind.SOURCE, form.text(row));
        return title.equals(form.text(row)) ? "" : title;
    }

    private List<String> rowNames(String list, List<String> paths) {
        var of = Components.element(Components.of(ofKind.type(), list));
        var rows = new FormReader(form, new Problems()).rows(of, list);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rowName((Row) rows.get(i), form.text(paths.get(i) + ".partner")))
                .toList();
    }

    private String rowName(Row row, String partner) {
        var name = ofKind.row(row, words.locale());
        return partner.isEmpty() || !name.startsWith(partner)
                ? name
                : index.name(RecordKind.PARTNER, partner) + name.substring(partner.length());
    }

    /** The words that a field can have: {@code domain}, or {@code participations.role} for that of a row. */
    public List<Option> words(String field) {
        var source = field.startsWith(Form.NEW_SOURCES);
        var records = source ? ofSources : ofKind;
        Class<?> type = records.type();
        var path = source ? new String[]{field.replaceFirst(".*\\.", "")} : field.split("\\.");
        for (int i = 0; i < path.length - 1; i++)
            type = Components.element(Components.of(type, path[i]));
        return Arrays.stream(Components.of(type, path[path.length - 1]).getType().getEnumConstants())
                .map(word -> new Option(((Enum<?>) word).name(),
                        String.valueOf(records.value(word, words.locale()))))
                .toList();
    }

    public List<Option> states() {
        return index.options(RecordKind.STATE);
    }

    public List<Option> partners() {
        return index.options(RecordKind.PARTNER);
    }

    public List<Option> projects() {
        return index.options(RecordKind.PROJECT);
    }

    /** Those of the register, then those that are new in this form. */
    public List<Option> sources() {
        return Option.concat(index.options(RecordKind.SOURCE), form.newSources());
    }

    /** The titles of the sources by their keys. */
    public Map<String, String> titles() {
        return sources().stream().collect(Collectors.toMap(Option::value, Option::label, (a, _) -> a));
    }
}
