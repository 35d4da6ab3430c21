package eu.pescoportal.editing;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import eu.pescoportal.vocabulary.PartialDate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an editor typed, right or wrong, by the path of each value in its document:
 * {@code participations[2].from}. It comes from a request or a document, is kept in a draft, and is read back
 * as a document by {@link FormReader}.
 */
public record Form(Map<String, String> typed) {

    /** Sources that are new with the record that cites them are typed below this name. */
    static final String NEW_SOURCES = "newSources";

    /** A field or list; in a list the number of the row, and the field in it. */
    static final Pattern PATH = Pattern.compile("([a-zA-Z]+)(?:\\[([0-9]{1,3})](?:\\.([a-zA-Z]+))?)?");
    private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)\\[([0-9]+)](.*)");

    public Form {
        typed = Map.copyOf(typed);
    }

    /**
     * What of a request belongs to a form of that type; anything else in it is none of the form's business.
     */
    static Form of(Class<?> type, MultiValueMap<String, String> parameters) {
        var names = Components.of(type).stream().map(RecordComponent::getName).toList();
        var typed = new HashMap<String, String>();
        parameters.forEach((path, values) -> {
            var match = PATH.matcher(path);
            if (match.matches() && (names.contains(match.group(1)) || match.group(1).equals(NEW_SOURCES)))
                typed.put(path, plain(values.getLast() == null ? "" : values.getLast()));
        });
        return new Form(typed);
    }

    /**
     * Line ends of one kind, and no control characters: no database takes them all, and some turn text round.
     */
    static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}\u202a-\u202e\u2066-\u2069&&[^\n\t]]", "");
    }

    /** As an editor would have typed it: of the sources only those that no fact names. */
    static Form of(Document document) {
        var typed = new HashMap<String, String>();
        put(typed, "", (Record) document);
        return new Form(typed).withTexts("sources", Predicate.not(document.cited()::contains));
    }

    private static void put(Map<String, String> typed, String prefix, Record holder) {
        for (var component : Components.of(holder.getClass())) {
            var path = prefix + component.getName();
            switch (Components.value(component, holder)) {
                case null -> {
                }
                case List<?> list -> {
                    for (int i = 0; i < list.size(); i++)
                        if (list.get(i) instanceof Record row) put(typed, path + "[" + i + "].", row);
                        else
                            typed.put(path + "[" + i + "]", list.get(i).toString());
                }
                case Enum<?> word -> typed.put(path, word.name());
                case Object value -> typed.put(path, value.toString());
            }
        }
    }

    String text(String path) {
        return typed.getOrDefault(path, "");
    }

    /** The name or title typed; empty if none was. */
    String name() {
        return (text("name").isBlank() ? text("title") : text("name")).strip();
    }

    /** The texts of a list that has no rows of fields. */
    List<String> texts(String list) {
        return positions(list).stream().map(i -> text(list + "[" + i + "]")).toList();
    }

    /** With those texts of a list only. */
    Form withTexts(String list, Predicate<String> kept) {
        return withRows(list,
                positions(list).stream().filter(i -> kept.test(text(list + "[" + i + "]"))).toList());
    }

    /** How many rows a list has, blank ones included. */
    int rows(String list) {
        return indexes(list).stream().mapToInt(i -> i + 1).max().orElse(0);
    }

    private TreeSet<Integer> indexes(String list) {
        var indexes = new TreeSet<Integer>();
        for (var path : typed.keySet()) {
            var match = ROW.matcher(path);
            if (match.matches() && match.group(1).equals(list)) indexes.add(Integer.valueOf(match.group(2)));
        }
        return indexes;
    }

    /** With a value set, which the editor cannot change. */
    Form with(String path, String value) {
        var changed = new HashMap<>(typed);
        changed.put(path, value);
        return new Form(changed);
    }

    /** With one more, blank row at the end of a list. */
    Form withRow(String list) {
        return with(list + "[" + rows(list) + "]", "");
    }

    Form withoutRow(String list, int index) {
        return withRows(list, indexes(list).stream().filter(i -> i != index).toList());
    }

    /** Without the rows in which nothing stands, and with dated events in the order of their dates. */
    Form tidy() {
        var tidied = this;
        for (var list : typed.keySet()
                .stream()
                .map(ROW::matcher)
                .filter(m -> m.matches())
                .map(m -> m.group(1))
                .distinct()
                .toList()) {
            var kept = tidied.indexes(list).stream().filter(Predicate.not(i -> isBlank(list, i))).toList();
            tidied = tidied.withRows(list, inOrderOfDate(list, kept));
        }
        return tidied;
    }

    private boolean isBlank(String list, int index) {
        var row = list + "[" + index + "]";
        return typed.entrySet()
                .stream()
                .filter(e -> e.getKey().startsWith(row))
                .allMatch(e -> e.getValue().isBlank() || e.getValue().equals("false"));
    }

    /** Rows without a date of that name, or with a mistyped one, come last, as they were. */
    private List<Integer> inOrderOfDate(String list, List<Integer> indexes) {
        var sorted = new ArrayList<>(indexes);
        sorted.sort(Comparator.comparing((Integer i) -> date(text(list + "[" + i + "].date")),
                Comparator.nullsLast(Comparator.naturalOrder())));
        return sorted;
    }

    private static @Nullable PartialDate date(String text) {
        try {
            return PartialDate.of(text.strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** With these rows of a list only, numbered anew in the order given. */
    private Form withRows(String list, List<Integer> indexes) {
        var changed = new HashMap<String, String>();
        typed.forEach((path, value) -> {
            var match = ROW.matcher(path);
            if (!match.matches() || !match.group(1).equals(list)) changed.put(path, value);
            else {
                var at = indexes.indexOf(Integer.valueOf(match.group(2)));
                if (at >= 0) changed.put(list + "[" + at + "]" + match.group(3), value);
            }
        });
        return new Form(changed);
    }

    /** The sources that are new with the record, so far as they have a key: by that and by title. */
    List<Option> newSources() {
        return positions(NEW_SOURCES).stream()
                .map(i -> NEW_SOURCES + "[" + i + "].")
                .map(at -> new Option(text(at + "key"), text(at + "title")))
                .filter(option -> !option.value().isBlank())
                .toList();
    }

    /** The positions of the rows of a list. */
    List<Integer> positions(String list) {
        return IntStream.range(0, rows(list)).boxed().toList();
    }
}
