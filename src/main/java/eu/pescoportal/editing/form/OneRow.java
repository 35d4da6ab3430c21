package eu.pescoportal.editing.form;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A row of a list of a form, and what it has of the one above, since most decisions say the same of many. */
record OneRow(Map<String, String> typed, String list, int row) {

    private static final Pattern TAKEN = Pattern
            .compile("\\.(?:from|approved|date|year|citations\\[[0-9]+]\\.source)");
    private static final String CHECKED = ".checked";
    /** Forms show it unasked. */
    private static final String FIRST_SOURCE = ".citations[0].source";

    /** All of the form, with the date and the sources of the row above in it. */
    Map<String, String> begun() {
        var changed = new HashMap<>(typed);
        changed.put(at(row, FIRST_SOURCE), "");
        values(row - 1).forEach((rest, value) -> {
            if (TAKEN.matcher(rest).matches()) changed.put(at(row, rest), value);
        });
        return changed;
    }

    /** Whether nothing stands in it, or nothing but what it took from the one above. */
    boolean isOnlyBegun() {
        var above = values(row - 1);
        return values(row).entrySet()
                .stream()
                .filter(e -> !e.getValue().isBlank() && !e.getValue().equals("false"))
                .allMatch(e -> TAKEN.matcher(e.getKey()).matches()
                        && e.getValue().equals(above.get(e.getKey())));
    }

    /** All of the form, with the row twice; nobody has checked the second one. */
    Map<String, String> doubled() {
        var changed = new HashMap<String, String>();
        typed.forEach((path, value) -> {
            var place = Rows.Place.in(list, path);
            changed.put(place == null || place.row() <= row ? path : at(place.row() + 1, place.rest()),
                    value);
        });
        values(row).forEach(
                (rest, value) -> { if (!rest.equals(CHECKED)) changed.put(at(row + 1, rest), value); });
        return changed;
    }

    private String at(int number, String rest) {
        return list + "[" + number + "]" + rest;
    }

    /** By what follows in a path behind the row. */
    private Map<String, String> values(int number) {
        var values = new HashMap<String, String>();
        typed.forEach((path, value) -> {
            var place = Rows.Place.in(list, path);
            if (place != null && place.row() == number) values.put(place.rest(), value);
        });
        return values;
    }
}
