package eu.pescoportal.web.table;

import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name
 *            as programs know it: the same in every language, and for good
 * @param cell
 *            a number, a date, a text of one line, true or false, or nothing
 */
public record Column<R>(String name, Function<R, @Nullable Object> cell) {

    /** Programs that read line by line do not see that a cell with several lines stands in quotes. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    public static <R> Column<R> text(String name, Function<R, @Nullable String> text) {
        return new Column<>(name, row -> {
            var value = text.apply(row);
            return value == null ? null : LINE_BREAK.matcher(value).replaceAll(" ");
        });
    }

    public static <R> Column<R> number(String name, Function<R, ? extends @Nullable Number> number) {
        return new Column<>(name, number::apply);
    }

    /** A date known to the day becomes a date; a less precise one stays a text, so that it claims no day. */
    public static <R> Column<R> date(String name, Function<R, @Nullable PartialDate> date) {
        return new Column<>(name, date::apply);
    }

    /** Codes or keys, joined by a space; null where they are not known. */
    public static <R> Column<R> codes(String name, Function<R, @Nullable List<String>> codes) {
        return text(name, row -> {
            var values = codes.apply(row);
            return values == null ? null : String.join(" ", values);
        });
    }

    public static <R> Column<R> flag(String name, Function<R, @Nullable Boolean> flag) {
        return new Column<>(name, flag::apply);
    }
}
