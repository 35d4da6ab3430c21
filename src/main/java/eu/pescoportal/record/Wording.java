package eu.pescoportal.record;

import eu.pescoportal.vocabulary.PartialDate;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return records.joined(differences).stream().map(d -> of(d, records, locale)).toList();
    }

    /** All that a document says, a line for each value and row. */
    public List<String> of(Document document, Records records, Locale locale) {
        return Components.of(document.getClass()).stream().flatMap(c -> {
            var value = Components.value(c, document);
            var rows = Components.rows(value);
            return rows != null
                    ? rows.stream().map(row -> row(row, records, locale))
                    : Stream.ofNullable(said(c, value, records, locale, ""));
        }).toList();
    }

    /** One side of a clash: the value, or the row with all that it says; "none" where it has none. */
    public String of(@Nullable Object side, Records records, Locale locale) {
        return side instanceof Row row ? row(row, records, locale) : value(side, records, locale);
    }

    /** A row with all that it says: "Denmark joins as member from 23 May 2023 (Source: …; Checked: yes)". */
    private String row(Row row, Records records, Locale locale) {
        var sentence = Objects.requireNonNullElseGet(records.added(row, locale),
                () -> records.row(row, locale));
        var identity = row.keys().getLast();
        var rest = Components.of(row.getClass())
                .stream()
                .filter(c -> !identity.contains(Components.value(c, row)))
                .map(c -> said(c, Components.value(c, row), records, locale, sentence))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return rest.isEmpty() ? sentence : message("difference.details", locale, sentence, rest);
    }

    /** The label and the value in words; null where there is none, or where a sentence tells it already. */
    private @Nullable String said(RecordComponent component, @Nullable Object value, Records records,
            Locale locale, String sentence) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) return null;
        var words = value(value, records, locale);
        return !(value instanceof Boolean) && sentence.toLowerCase(locale).contains(words.toLowerCase(locale))
                ? null
                : message("difference.changed", locale, message("field." + component.getName(), locale),
                        words);
    }

    private String of(Difference difference, Records records, Locale locale) {
        return switch (difference) {
            case Difference.Field field -> field(field, records, locale);
            case Difference.RowChange(_, Row before, Row after, _) when before == null && after != null -> {
                var words = row(after, records, locale);
                yield records.added(after, locale) != null
                        ? words
                        : message("difference.added", locale, words);
            }
            case Difference.Items(String list, List<?> added, List<?> removed) -> Stream
                    .of(items("difference.items.added", added, records, locale),
                            items("difference.items.removed", removed, records, locale))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("; ", message("field." + list, locale) + ": ", ""));
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

    private @Nullable String items(String code, List<?> items, Records records, Locale locale) {
        return items.isEmpty() ? null : message(code, locale, items.size(), value(items, records, locale));
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
