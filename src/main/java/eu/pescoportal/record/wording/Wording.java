package eu.pescoportal.record.wording;
import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.Told;
import eu.pescoportal.record.Worded;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.WebAddress;
import eu.pescoportal.vocabulary.Word;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
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

    /** An address on the web, which can be opened. */
    private record Address(String url) {}

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    public List<Line> of(List<Difference> differences, Kind<?> kind, Telling telling) {
        return kind.joined(differences).stream().map(d -> line(of(d, kind, telling), telling)).toList();
    }

    /** All that a document says, a line for each value and row. */
    public List<Line> of(Document document, Kind<?> kind, Telling telling) {
        return Components.of(document.getClass()).stream().flatMap(c -> {
            var value = Components.value(c, document);
            var rows = Components.rows(value);
            return rows != null
                    ? rows.stream().map(row -> whole(row, kind.added(row, telling.locale()), telling))
                    : Stream.ofNullable(said(c, value, telling));
        }).map(told -> line(told, telling)).toList();
    }

    /** One side of a clash: the value, or the row with all that it says; "none" where it has none. */
    public Line of(@Nullable Object side, Kind<?> kind, Telling telling) {
        return line(side instanceof Row row
                ? whole(row, kind.added(row, telling.locale()), telling)
                : value(side, telling), telling);
    }

    private static Line line(String told, Telling telling) {
        return Line.of(told, telling.sources());
    }

    private String of(Difference difference, Kind<?> kind, Telling telling) {
        return switch (difference) {
            case Difference.Field field -> field(field, telling);
            case Difference.Items items -> items(items, telling);
            case Difference.Moved(String list, Object item, int place) ->
                message("difference.moved", telling, label(list, telling), place,
                        item instanceof Row row
                                ? kind.row(row, telling.locale()).sentence()
                                : value(item, telling));
            case Difference.RowChange(_, Row before, Row after, _) when before == null && after != null ->
                added(after, kind, telling);
            case Difference.RowChange(_, Row before, Row after, _) when after == null && before != null ->
                message("difference.removed", telling, kind.row(before, telling.locale()).sentence());
            case Difference.RowChange(_, Row before, _, List<Difference.Field> fields) ->
                message("difference.changed", telling,
                        before == null ? "" : kind.row(before, telling.locale()).sentence(),
                        fields.stream().map(f -> field(f, telling)).collect(Collectors.joining("; ")));
        };
    }

    /** A row that came, with all that it says; a sentence of its own says by itself that it came. */
    private String added(Row row, Kind<?> kind, Telling telling) {
        var told = kind.added(row, telling.locale());
        var words = whole(row, told, telling);
        return told.equals(kind.row(row, telling.locale()))
                ? message("difference.added", telling, words)
                : words;
    }

    /** "Denmark joins as member from 23 May 2023 (Source: …; Checked: yes)". */
    private String whole(Row row, Told told, Telling telling) {
        var rest = Components.of(row.getClass())
                .stream()
                .filter(c -> !told.components().contains(c.getName()))
                .map(c -> said(c, Components.value(c, row), telling))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return rest.isEmpty()
                ? told.sentence()
                : message("difference.details", telling, told.sentence(), rest);
    }

    /** The label and the value in words; null where there is none. */
    private @Nullable String said(RecordComponent component, @Nullable Object value, Telling telling) {
        return value == null || value instanceof List<?> list && list.isEmpty()
                ? null
                : message("difference.changed", telling, label(component.getName(), telling),
                        value(linked(component.getName(), value), telling));
    }

    private String field(Difference.Field field, Telling telling) {
        return message("difference.changed", telling, label(field.name(), telling),
                new Contrast(messages, telling).of(value(linked(field.name(), field.before()), telling),
                        value(linked(field.name(), field.after()), telling)));
    }

    private String items(Difference.Items items, Telling telling) {
        var added = new ArrayList<Object>(items.added());
        var removed = new ArrayList<Object>(items.removed());
        return Stream
                .concat(alike(added, removed, telling).stream(),
                        Stream.of(items("difference.items.added", linked(items.list(), added), telling),
                                items("difference.items.removed", linked(items.list(), removed), telling)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ", label(items.list(), telling) + ": ", ""));
    }

    /** What came and looks like what went is told as one, and taken from both lists. */
    private List<String> alike(List<Object> added, List<Object> removed, Telling telling) {
        var alike = new ArrayList<String>();
        var contrast = new Contrast(messages, telling);
        removed.removeIf(old -> added.stream()
                .filter(now -> contrast.alike(old.toString(), now.toString()).isPresent())
                .findFirst()
                .map(now -> {
                    added.remove(now);
                    return alike
                            .add(value(now, telling) + ": " + contrast.of(old.toString(), now.toString()));
                })
                .orElse(false));
        return alike;
    }

    private @Nullable String items(String code, @Nullable Object items, Telling telling) {
        return !(items instanceof List<?> list) || list.isEmpty()
                ? null
                : message(code, telling, list.size(), value(list, telling));
    }

    /**
     * The key of a source as that of a citation, which is told as one; an address as what can be opened, but
     * what a draft has in place of one as it is.
     */
    private static @Nullable Object linked(String component, @Nullable Object value) {
        if (component.equals("url") && value instanceof String url && WebAddress.is(url))
            return new Address(url);
        if (!Telling.isSource(component)) return value;
        return switch (value) {
            case String key -> Citation.of(key);
            case List<?> keys -> keys.stream().map(key -> linked(component, key)).toList();
            case null, default -> value;
        };
    }

    private String label(String component, Telling telling) {
        return message("field." + component, telling);
    }

    private String value(@Nullable Object value, Telling telling) {
        return switch (value) {
            case null -> message("difference.none", telling);
            case List<?> list when list.isEmpty() -> message("difference.none", telling);
            case List<?> list ->
                list.stream().map(item -> value(item, telling)).collect(Collectors.joining("; "));
            case Boolean bool -> message(bool ? "difference.yes" : "difference.no", telling);
            case PartialDate date -> date.inWords(telling.locale());
            case Word word -> message(word.message(), telling);
            case Worded worded -> worded.inWords(messages, telling.locale());
            case Citation(String source, String place) when place != null ->
                message("difference.citation", telling, telling.source(String.valueOf(source)), place);
            case Citation(String source, _) -> telling.source(String.valueOf(source));
            case Address(String url) -> telling.address(url);
            default -> value.toString();
        };
    }

    private String message(String code, Telling telling, Object... arguments) {
        return messages.getMessage(code, arguments, telling.locale());
    }
}
