package eu.pescoportal.history.draft;

import eu.pescoportal.history.Components;
import eu.pescoportal.history.RecordKind;
import eu.pescoportal.history.Records;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    public String title() {
        return form.name().isEmpty() && key != null ? key : form.name();
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

    public List<FormWords.Complaint> complaints(String path) {
        return complaints.stream().filter(c -> c.field().equals(path)).toList();
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
