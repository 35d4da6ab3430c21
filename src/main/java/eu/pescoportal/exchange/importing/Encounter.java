package eu.pescoportal.exchange.importing;

import eu.pescoportal.register.document.Participation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which lines of a file are which participations of a project. A line that names a row's role and
 * start is that row. Any other is the one row of its state that is left and holds on a day on which it holds
 * too: a new row if there is none, an error if there are two.
 */
final class Encounter {

    private final String file;
    private final List<Participation> rows;
    private final Map<Integer, Said> taken = new TreeMap<>();
    private final List<Said> added = new ArrayList<>();
    private final List<BadLine> badLines = new ArrayList<>();

    Encounter(String file, List<Participation> rows, List<Said> lines) {
        this.file = file;
        this.rows = rows;
        meet(lines);
    }

    /** The lines by the positions of the rows that they are. */
    Map<Integer, Said> taken() {
        return taken;
    }

    /** Those that are new rows. */
    List<Said> added() {
        return added;
    }

    /** Those of which nobody knows which row they are. */
    List<BadLine> badLines() {
        return badLines;
    }

    private void meet(List<Said> lines) {
        var left = new ArrayList<Said>();
        for (var line : lines) {
            var named = met(line, i -> line.names(rows.get(i)));
            if (named.isEmpty()) left.add(line);
            else if (taken.putIfAbsent(named.getFirst(), line) instanceof Said other)
                fault(line, "import.line.both", other.line());
        }
        var wanted = new LinkedHashMap<Integer, List<Said>>();
        for (var line : left) {
            var met = met(line, i -> !taken.containsKey(i));
            if (met.isEmpty()) added.add(line);
            else if (met.size() > 1) fault(line, "import.line.two", met.size());
            else
                wanted.computeIfAbsent(met.getFirst(), _ -> new ArrayList<>()).add(line);
        }
        wanted.forEach(this::choose);
    }

    private List<Integer> met(Said line, Predicate<Integer> which) {
        return IntStream.range(0, rows.size())
                .filter(i -> line.meets(rows.get(i)))
                .boxed()
                .filter(which)
                .toList();
    }

    /**
     * Of several lines that meet a row one is it if it alone leaves its role, or else its start, as it was.
     */
    private void choose(Integer row, List<Said> lines) {
        var stands = rows.get(row);
        var one = lines.size() == 1 ? lines.getFirst() : only(lines, line -> line.role() == stands.role());
        if (one == null) one = only(lines, line -> Objects.equals(line.from(), stands.from()));
        for (var line : lines)
            if (line == one) taken.put(row, line);
            else if (one != null) added.add(line);
            else
                fault(line, "import.line.both",
                        lines.getFirst() == line ? lines.get(1).line() : lines.getFirst().line());
    }

    private static @Nullable Said only(List<Said> lines, Predicate<Said> which) {
        var found = lines.stream().filter(which).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private void fault(Said line, String code, int number) {
        badLines.add(BadLine.of(file, line.line(), "", code, number));
    }
}
