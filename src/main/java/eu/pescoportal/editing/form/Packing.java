package eu.pescoportal.editing.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Numbers the rows of each list of a form from 0 on without gaps, in their order. The number of a row is
 * somebody's word, and as many rows would be made as it says.
 *
 * @param rows
 *            the numbers of each list's rows, as they were typed
 */
record Packing(Map<String, List<Integer>> rows) {

    static Packing of(Iterable<String> paths) {
        var rows = new HashMap<String, TreeSet<Integer>>();
        for (var path : paths)
            for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', open + 1))
                rows.computeIfAbsent(path.substring(0, open), _ -> new TreeSet<>()).add(number(path, open));
        var sorted = new HashMap<String, List<Integer>>();
        rows.forEach((list, numbers) -> sorted.put(list, new ArrayList<>(numbers)));
        return new Packing(sorted);
    }

    private static int number(String path, int open) {
        return Integer.parseInt(path, open + 1, path.indexOf(']', open), 10);
    }

    /** The rows of all lists together. */
    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    Map<String, String> apply(Map<String, String> typed) {
        var packed = new HashMap<String, String>();
        typed.forEach((path, value) -> packed.put(renamed(path), value));
        return packed;
    }

    private String renamed(String path) {
        var renamed = new StringBuilder();
        var done = 0;
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', done)) {
            var numbers = rows.getOrDefault(path.substring(0, open), List.of());
            renamed.append(path, done, open + 1)
                    .append(Collections.binarySearch(numbers, number(path, open)));
            done = path.indexOf(']', open);
        }
        return renamed.append(path, done, path.length()).toString();
    }
}
