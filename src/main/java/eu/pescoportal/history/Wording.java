package eu.pescoportal.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says differences in words: "Outcome: none → closed", "Denmark joins as member from 23 May 2023". */
@Component
public class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    public List<String> of(List<Difference> differences, Records records, Locale locale) {
        return differences.stream().map(d -> of(d, records, locale)).toList();
    }

    /** One side of a clash: the value, or the row with all that it says; "none" where it has none. */
    public String of(@Nullable Object side, Records records, Locale locale) {
        if (!(side instanceof Row row)) return value(side, records, locale);
        return message("difference.changed", locale, records.row(row, locale),
                Components.of(row.getClass())
                        .stream()
                        .filter(c -> Components.value(c, row) != null)
                        .map(c -> message("field." + c.getName(), locale) + " "
                                + value(Components.value(c, row), records, locale))
                        .collect(Collectors.joining("; ")));
    }

    private String of(Difference difference, Records records, Locale locale) {
        return switch (difference) {
            case Difference.Field field -> field(field, records, locale);
            case Difference.RowChange(_, Row before, Row after, _) when before == null && after != null -> {
                var sentence = records.added(after, locale);
                yield sentence != null
                        ? sentence
                        : message("difference.added", locale, records.row(after, locale));
            }
            case Difference.RowChange(_, Row before, Row after, _) when after == null && before != null ->
                message("difference.removed", locale, records.row(before, locale));
            case Difference.RowChange(_, Row before, _, List<Difference.Field> fields) -> message(
                    "difference.changed", locale, before == null ? "" : records.row(before, locale),
                    fields.stream().map(f -> field(f, records, locale)).collect(Collectors.joining("; ")));
        };
    }

    private String field(Difference.Field field, Records records, Locale locale) {
        return message("difference.field", locale, message("field." + field.name(), locale),
                value(field.before(), records, locale), value(field.after(), records, locale));
    }

    private String value(@Nullable Object value, Records records, Locale locale) {
        return switch (value) {
            case null -> message("difference.none", locale);
            case List<?> list when list.isEmpty() -> message("difference.none", locale);
            case List<?> list ->
                list.stream().map(item -> value(item, records, locale)).collect(Collectors.joining("; "));
            case Boolean bool -> message(bool ? "difference.yes" : "difference.no", locale);
            case PartialDate date -> date.inWords(locale);
            default -> {
                var words = records.value(value, locale);
                yield words == null ? value.toString() : words;
            }
        };
    }

    private String message(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
