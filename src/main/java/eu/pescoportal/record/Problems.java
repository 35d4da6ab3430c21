package eu.pescoportal.record;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.TypedDate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document, so that whoever wrote it hears everything at once. */
public class Problems {

    private static final int LONGEST_KEY = 100;

    private final List<Problem> found = new ArrayList<>();

    public void report(String field, String code, Object... arguments) {
        found.add(new Problem(field, code, List.of(arguments)));
    }

    public void rejectIf(boolean wrong, String field, String code, Object... arguments) {
        if (wrong) report(field, code, arguments);
    }

    public void required(String field, @Nullable Object value) {
        rejectIf(value == null || value instanceof String text && text.isBlank(), field, "problem.missing");
    }

    public void matches(String field, @Nullable String value, String pattern, String code) {
        if (value != null) rejectIf(!value.matches(pattern), field, code, value);
    }

    /** The key of a record, of which its address is made. */
    public void key(String field, @Nullable String key) {
        required(field, key);
        if (key != null && !key.isBlank() && atMost(field, key, LONGEST_KEY))
            matches(field, key, "[a-z0-9]++(?:-[a-z0-9]++)*+", "problem.key");
    }

    /** @return whether it is no longer than so many characters */
    public boolean atMost(String field, @Nullable String text, int characters) {
        var fits = text == null || text.codePointCount(0, text.length()) <= characters;
        rejectIf(!fits, field, "problem.long", characters);
        return fits;
    }

    /** Every text of a document must be as long as it declares, at most. */
    public void lengths(Record document) {
        for (var component : Components.of(document.getClass())) {
            var longest = component.getAnnotation(Longest.class);
            if (longest == null || !(Components.value(component, document) instanceof String text)) continue;
            if (longest.of() == Longest.Unit.CHARACTERS) atMost(component.getName(), text, longest.value());
            else
                rejectIf(text.strip().split("\\s+").length > longest.value(), component.getName(),
                        "problem.words", longest.value());
        }
    }

    /** A reference must name something that is there. */
    public void known(String field, @Nullable String key, RecordKind kind, References references) {
        if (key != null && !key.isBlank())
            rejectIf(!references.has(kind, key), field, "problem." + kind.one(), key);
    }

    /** A range must not be empty: {@code to} is the first day on which the fact no longer holds. */
    public void inOrder(String field, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null)
            rejectIf(!from.firstDay().isBefore(to.firstDay()), field, "problem.order", to.text(),
                    from.text());
    }

    /** A date as it was typed; null, and reported, where it cannot be read as one. */
    public @Nullable PartialDate date(String field, String typed) {
        switch (TypedDate.of(typed)) {
            case TypedDate.Known(var date) -> {
                return date;
            }
            case TypedDate.Ambiguous(var one, var other) ->
                report(field, "problem.date.ambiguous", typed, one.text(), other.text());
            case TypedDate.NoSuchDay _ -> report(field, "problem.date.none", typed);
            case TypedDate.Unreadable _ -> report(field, "problem.date", typed);
        }
        return null;
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }
}
