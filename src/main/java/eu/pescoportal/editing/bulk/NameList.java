package eu.pescoportal.editing.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names as people paste them: one to a line, or between commas, semicolons or tabs.
 *
 * @param isName
 *            whether somebody is called so, commas included
 */
record NameList(List<String> lines, Predicate<String> isName) {

    private static final Pattern BETWEEN = Pattern.compile("[\\n\\t;]");

    List<String> names() {
        return lines.stream().flatMap(BETWEEN::splitAsStream).flatMap(this::betweenCommas).toList();
    }

    /** A name may have commas itself: as much as is one name is taken for one. */
    private Stream<String> betweenCommas(String text) {
        var parts = Arrays.stream(text.split(",")).map(String::strip).toList();
        var names = new ArrayList<String>();
        for (int from = 0, to; from < parts.size(); from = to) {
            for (to = parts.size(); to > from + 1; to--)
                if (isName.test(name(parts, from, to))) break;
            names.add(name(parts, from, to));
        }
        return names.stream().filter(name -> !name.isEmpty());
    }

    private static String name(List<String> parts, int from, int to) {
        return String.join(", ", parts.subList(from, to));
    }
}
