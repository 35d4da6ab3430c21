package eu.pescoportal.editing.form;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Derived;
import eu.pescoportal.record.Problems;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PlainText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form as a document. What was not typed is null there; what cannot be read is, too, and is reported
 * as a problem at its path.
 */
public class FormReader {

    static final int LONGEST = 2000;
    private static final int LONGEST_WORD = 150;

    /** What is compared line by line must not have any number of them. */
    private static final int MOST_LINES = 200;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{" + (LONGEST_WORD + 1) + "}");

    private final Form form;
    private final Problems problems;

    public FormReader(Form form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    public <D> D read(Class<D> type) {
        return read(type, "");
    }

    public <D> List<D> rows(Class<D> type, String list) {
        return form.positions(list).stream().map(i -> read(type, list + "[" + i + "].")).toList();
    }

    private <D> D read(Class<D> type, String prefix) {
        var values = new ArrayList<@Nullable Object>();
        for (var component : type.getRecordComponents())
            values.add(component.isAnnotationPresent(Derived.class)
                    ? null
                    : value(component, prefix + component.getName()));
        return Components.create(type, values);
    }

    private @Nullable Object value(RecordComponent component, String path) {
        var type = component.getType();
        if (type == List.class) return list(component, path);
        var text = PlainText.of(form.text(path));
        if (type == boolean.class) return text.equals("true") || text.equals("on");
        if (type == int.class || type == Integer.class) {
            var number = number(path, text, 9);
            if (number == null && type == int.class) {
                if (text.isEmpty()) problems.report(path, "problem.missing");
                return 0;
            }
            return number == null ? null : number.intValue();
        }
        if (text.isEmpty()) return null;
        if (type == Long.class) return number(path, text, 18);
        if (type == PartialDate.class) return problems.date(path, text);
        if (type.isEnum()) return word(type, path, text);
        return text(path, code(component).map(code -> code.read(text)).orElse(text));
    }

    /** What is forgiven in it; none if it is no key or code. */
    private static Optional<Code.Form> code(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Code.class)).map(Code::value);
    }

    private List<?> list(RecordComponent component, String path) {
        var of = Components.element(component);
        if (of.isRecord()) return rows(of, path);
        var lines = Stream.concat(PlainText.of(form.text(path)).lines(), form.texts(path).stream())
                .map(line -> code(component).map(code -> code.read(line))
                        .orElseGet(() -> PlainText.item(line)))
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES + 1L)
                .toList();
        problems.rejectIf(lines.size() > MOST_LINES, path, "problem.many", MOST_LINES);
        return lines.stream().limit(MOST_LINES).map(line -> text(path, line)).toList();
    }

    /** Any length that is read is kept in the draft; what is published must fit pages and indexes. */
    private String text(String path, String text) {
        if (problems.atMost(path, text, LONGEST))
            problems.rejectIf(WORD.matcher(text).find(), path, "problem.long.word", LONGEST_WORD);
        return text;
    }

    /** Spaces between groups of digits are forgiven. */
    private @Nullable Long number(String path, String text, int digits) {
        var compact = text.replace(" ", "");
        if (compact.isEmpty()) return null;
        if (compact.matches("[0-9]{1," + digits + "}")) return Long.valueOf(compact);
        var isNumber = compact.chars().allMatch(c -> c >= '0' && c <= '9');
        problems.report(path, isNumber ? "problem.large" : "problem.number", text);
        return null;
    }

    private @Nullable Object word(Class<?> type, String path, String text) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElse(null);
        if (found == null) problems.report(path, "problem.word", text);
        return found;
    }
}
