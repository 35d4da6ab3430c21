package eu.pescoportal.editing.form;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.TypedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the lists of a form, which are numbered by the paths of what was typed. */
record Rows(Map<String, String> typed) {

    /** Where a path goes on behind a list. */
    record Place(int row, String rest) {

        static @Nullable Place in(String list, String path) {
            if (!path.startsWith("[", list.length()) || !path.startsWith(list)) return null;
            var end = path.indexOf(']', list.length());
            return new Place(Integer.parseInt(path.substring(list.length() + 1, end)),
                    path.substring(end + 1));
        }
    }

    int count(String list) {
        var numbers = numbers(list);
        return numbers.isEmpty() ? 0 : numbers.getLast() + 1;
    }

    private TreeSet<Integer> numbers(String list) {
        var numbers = new TreeSet<Integer>();
        for (var path : typed.keySet()) {
            var place = Place.in(list, path);
            if (place != null) numbers.add(place.row());
        }
        return numbers;
    }

    /** With these rows of a list only, numbered anew in the order given. */
    Map<String, String> only(String list, List<Integer> rows) {
        var changed = new HashMap<String, String>();
        typed.forEach((path, value) -> {
            var place = Place.in(list, path);
            if (place == null) changed.put(path, value);
            else if (rows.contains(place.row()))
                changed.put(list + "[" + rows.indexOf(place.row()) + "]" + place.rest(), value);
        });
        return changed;
    }

    /** Without blank rows, and sorted by the date of each where there is one. */
    Map<String, String> tidied() {
        var tidied = this;
        for (var list : innermostFirst()) {
            var rows = tidied;
            var kept = rows.numbers(list)
                    .stream()
                    .filter(row -> !new OneRow(rows.typed(), list, row).isOnlyBegun());
            tidied = new Rows(rows.only(list, rows.inOrderOfDate(list, new ArrayList<>(kept.toList()))));
        }
        return tidied.typed();
    }

    /** A row is still called as it was while the lists in it are tidied. */
    private List<String> innermostFirst() {
        return typed.keySet()
                .stream()
                .flatMap(Rows::lists)
                .distinct()
                .sorted(Comparator.comparing((String list) -> list.split("\\.").length).reversed())
                .toList();
    }

    private static Stream<String> lists(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '[')
                .mapToObj(i -> path.substring(0, i));
    }

    /** Rows without a date of that name, or with a mistyped one, come last, as they were. */
    private List<Integer> inOrderOfDate(String list, List<Integer> rows) {
        rows.sort(Comparator.comparing(
                (Integer row) -> date(typed.getOrDefault(list + "[" + row + "].date", "")),
                Comparator.nullsLast(Comparator.naturalOrder())));
        return rows;
    }

    private static @Nullable PartialDate date(String text) {
        return TypedDate.known(text).orElse(null);
    }
}
