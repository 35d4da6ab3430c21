package eu.pescoportal.editing.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a form show, each by its path.
 *
 * @param focus
 *            the id of the field to begin at; empty for none
 */
public record Fields(Form form, Shape shape, String focus, List<Complaint> complaints, FormWords words) {

    /** The items of a list of texts, one to a line. */
    public String lines(String list) {
        return Stream.concat(Stream.of(form.text(list)), form.texts(list).stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The rows of a list; of one within a row the first is offered without being asked for. */
    public List<String> rows(String list) {
        var isWithinRow = Path.of(list).filter(path -> path.steps().size() > 1).isPresent();
        return IntStream.range(0, Math.max(form.rows(list), isWithinRow ? 1 : 0))
                .mapToObj(i -> list + "[" + i + "]")
                .toList();
    }

    /** Whether documents have such a field at all. */
    public boolean has(String path) {
        return Path.of(path).flatMap(shape::component).isPresent();
    }

    public Field at(String path) {
        var component = Path.of(path).flatMap(shape::component);
        var longest = component.flatMap(Shape::longest).orElse(null);
        return new Field(path, words.label(path), form.text(path), hint(path, longest), wrong(path), longest,
                component.filter(Shape::isRequired).isPresent(), focus.equals(path));
    }

    /** What is to be said beside a field, of its length too, if that is another than that of all texts. */
    private @Nullable String hint(String path, @Nullable Length length) {
        var hint = words.hint(path);
        if (length == null || !length.special()) return hint;
        return hint == null
                ? words.say("form.longest." + length.unit(), length.most())
                : words.say("form.longest.more." + length.unit(), hint, length.most());
    }

    /** How long a text may be of which nothing else is said. */
    public int usualLength() {
        return FormReader.LONGEST;
    }

    /** Whether the rows of a list can be copied. */
    public boolean hasCopies(String list) {
        return Path.of(list).filter(shape::hasFacts).isPresent();
    }

    /** Whether a row says nothing yet but what it took from the one above. */
    public boolean isOnlyBegun(String row) {
        return Path.of(row).filter(path -> shape.hasFacts(path.list()) && form.isOnlyBegun(path)).isPresent()
                && !row.endsWith("[0]");
    }

    /** Whether the focus is somewhere in a list. */
    boolean isFocused(String list) {
        return Path.of(focus).filter(path -> path.first().name().equals(list)).isPresent();
    }

    /** The id of the first field in which something is wrong; empty if nothing is. */
    public String firstWrong() {
        return complaints.stream().filter(Complaint::isLinked).map(Complaint::field).findFirst().orElse("");
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String wrong(String path) {
        if (complaints.isEmpty()) return null;
        var texts = complaints.stream()
                .filter(c -> c.field().equals(path))
                .map(Complaint::text)
                .collect(Collectors.joining("; "));
        return texts.isEmpty() ? null : texts;
    }

    /** What is wrong in a row, one for each field. */
    public List<Complaint> wrongIn(String row) {
        return complaints.stream()
                .map(Complaint::field)
                .filter(field -> field.equals(row) || field.startsWith(row + "."))
                .distinct()
                .map(field -> new Complaint("", field, words.label(field),
                        Objects.requireNonNull(wrong(field))))
                .toList();
    }
}
