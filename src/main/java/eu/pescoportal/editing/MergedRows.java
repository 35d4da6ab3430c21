package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Path;
import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.difference.Pairing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says of what is wrong only with a draft and what was published since together where that is in the form,
 * which numbers its rows in its own way and lacks those of others.
 */
record MergedRows(Document merged, Document typed) {

    private static final String OVERLAP = "problem.overlap";

    Problem inForm(Problem problem) {
        var first = Path.of(problem.field()).map(Path::first).orElse(null);
        var row = first == null ? null : first.row();
        if (first == null || row == null || merged.equals(typed) || rows(merged, first.name()).isEmpty())
            return problem;
        var list = first.name();
        var overlaps = problem.code().equals(OVERLAP);
        var field = rows(row, problem).map(at -> place(list, at))
                .filter(at -> at >= 0)
                .findFirst()
                .map(at -> list + "[" + at + "]"
                        + problem.field().substring(problem.field().indexOf(']') + 1))
                .orElse(list);
        return overlaps
                ? new Problem(field, OVERLAP + ".together", problem.arguments().subList(0, 1))
                : new Problem(field, problem.code(), problem.arguments());
    }

    /** Of two that overlap either is the one to be put right. */
    private static Stream<Integer> rows(int row, Problem problem) {
        return problem.code().equals(OVERLAP)
                ? Stream.of(row, (Integer) problem.arguments().get(1) - 1)
                : Stream.of(row);
    }

    /** Where a row of the whole stands in the form; -1 if it does not. */
    private int place(String list, int row) {
        var all = rows(merged, list);
        var own = rows(typed, list);
        var found = row < all.size() ? Pairing.counterpart(all.get(row), all, own) : null;
        return IntStream.range(0, own.size()).filter(i -> own.get(i) == found).findFirst().orElse(-1);
    }

    private static List<Row> rows(Document document, String list) {
        return Components.of(document.getClass())
                .stream()
                .filter(component -> component.getName().equals(list))
                .map(component -> Components.value(component, document))
                .flatMap(value -> value instanceof List<?> rows ? rows.stream() : Stream.of())
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
    }
}
