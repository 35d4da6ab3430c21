package eu.pescoportal.record;

import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Word;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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

    public List<String> of(List<Difference> differences, Kind<?> kind, Locale locale) {
        return kind.joined(differences).stream().map(d -> of(d, kind, locale)).toList();
    }

    /** All that a document says, a line for each value and row. */
    public List<String> of(Document document, Kind<?> kind, Locale locale) {
        return Components.of(document.getClass()).stream().flatMap(c -> {
            var value = Components.value(c, document);
            var rows = Components.rows(value);
            return rows != null
                    ? rows.stream().map(row -> whole(row, kind.added(row, locale), locale))
                    : Stream.ofNullable(said(c, value, locale));
        }).toList();
    }

    /** One side of a clash: the value, or the row with all that it says; "none" where it has none. */
    public String of(@Nullable Object side, Kind<?> kind, Locale locale) {
        return side instanceof Row row ? whole(row, kind.added(row, locale), locale) : value(side, locale);
    }

    private String of(Difference difference, Kind<?> kind, Locale locale) {
        return switch (difference) {
            case Difference.Field field -> field(field, locale);
            case Difference.Items items -> items(items, locale);
            case Difference.Moved(String list, Object item, int place) ->
                message("difference.moved", locale, label(list, locale), place,
                        item instanceof Row row ? kind.row(row, locale).sentence() : value(item, locale));
            case Difference.RowChange(_, Row before, Row after, _) when before == null && after != null ->
                added(after, kind, locale);
            case Difference.RowChange(_, Row before, Row after, _) when after == null && before != null ->
                message("difference.removed", locale, kind.row(before, locale).sentence());
            case Difference.RowChange(_, Row before, _, List<Difference.Field> fields) -> message(
                    "difference.changed", locale, before == null ? "" : kind.row(before, locale).sentence(),
                    fields.stream().map(f -> field(f, locale)).collect(Collectors.joining("; ")));
        };
    }

    /** A row that came, with all that it says; a sentence of its own says by itself that it came. */
    private String added(Row row, Kind<?> kind, Locale locale) {
        var told = kind.added(row, locale);
        var words = whole(row, told, locale);
        return told.equals(kind.row(row, locale)) ? message("difference.added", locale, words) : words;
    }

    /** "Denmark joins as member from 23 May 2023 (Source: …; Checked: yes)". */
    private String whole(Row row, Told told, Locale locale) {
        var rest = Components.of(row.getClass())
                .stream()
                .filter(c -> !told.components().contains(c.getName()))
                .map(c -> said(c, Components.value(c, row), locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return rest.isEmpty()
                ? told.sentence()
                : message("difference.details", locale, told.sentence(), rest);
    }

    /** The label and the value in words; null where there is none. */
    private @Nullable String said(RecordComponent component, @Nullable Object value, Locale locale) {
        return value == null || value instanceof List<?> list && list.isEmpty()
                ? null
                : message("difference.changed", locale, label(component.getName(), locale),
                        value(value, locale));
    }

    private String field(Difference.Field field, Locale locale) {
        return message("difference.changed", locale, label(field.name(), locale),
                new Contrast(messages, locale).of(value(field.before(), locale),
                        value(field.after(), locale)));
    }

    private String items(Difference.Items items, Locale locale) {
        var added = new ArrayList<Object>(items.added());
        var removed = new ArrayList<Object>(items.removed());
        return Stream
                .concat(alike(added, removed, locale).stream(),
                        Stream.of(items("difference.items.added", added, locale),
                                items("difference.items.removed", removed, locale)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ", label(items.list(), locale) + ": ", ""));
    }

    /** What came and looks like what went is told as one, and taken from both lists. */
    private List<String> alike(List<Object> added, List<Object> removed, Locale locale) {
        var alike = new ArrayList<String>();
        var contrast = new Contrast(messages, locale);
        removed.removeIf(old -> added.stream()
                .filter(now -> contrast.alike(old.toString(), now.toString()).isPresent())
                .findFirst()
                .map(now -> {
                    added.remove(now);
                    return alike.add(value(now, locale) + ": " + contrast.of(old.toString(), now.toString()));
                })
                .orElse(false));
        return alike;
    }

    private @Nullable String items(String code, List<?> items, Locale locale) {
        return items.isEmpty() ? null : message(code, locale, items.size(), value(items, locale));
    }

    private String label(String component, Locale locale) {
        return message("field." + component, locale);
    }

    private String value(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> message("difference.none", locale);
            case List<?> list when list.isEmpty() -> message("difference.none", locale);
            case List<?> list ->
                list.stream().map(item -> value(item, locale)).collect(Collectors.joining("; "));
            case Boolean bool -> message(bool ? "difference.yes" : "difference.no", locale);
            case PartialDate date -> date.inWords(locale);
            case Word word -> message(word.message(), locale);
            case Worded worded -> worded.inWords(messages, locale);
            case Citation(String source, String place) when place != null ->
                message("difference.citation", locale, source, place);
            case Citation(String source, _) -> String.valueOf(source);
            default -> value.toString();
        };
    }

    private String message(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
