package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.Line;
import eu.pescoportal.exchange.sheet.Sheet;
import eu.pescoportal.exchange.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first line of a table: which column stands where.
 *
 * @param unread
 *            headings of columns that nobody knows; what stands below them is left out
 */
record Heading(Map<Column, Integer> places, List<String> unread) {

    private static final Set<Column> NEEDED = Set.of(Column.PROJECT, Column.STATE);

    /** The one of several sheets that begins with a heading of ours. */
    static Sheet among(List<? extends Sheet> sheets) {
        var ours = sheets.stream().filter(sheet -> sheet.first(1).stream().anyMatch(Heading::is)).toList();
        if (ours.size() == 1) return ours.getFirst();
        if (sheets.size() == 1) return sheets.getFirst();
        throw new UnreadableException(ours.isEmpty() ? "import.heading.none" : "import.heading.several",
                (ours.isEmpty() ? sheets : ours).stream().map(Sheet::name).collect(Collectors.joining(", ")));
    }

    /** Whether a line can be one. */
    private static boolean is(Line line) {
        return line.cells()
                .stream()
                .flatMap(cell -> Column.of(cell).stream())
                .collect(Collectors.toSet())
                .containsAll(NEEDED);
    }

    /**
     * @throws UnreadableException
     *             if a column is missing without which nothing can be read, or one stands twice
     */
    static Heading of(Line line) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var unread = new ArrayList<String>();
        for (int i = 0; i < line.cells().size(); i++) {
            var heading = Column.name(line.cell(i));
            var column = Column.of(heading);
            if (column.isPresent() && places.put(column.get(), i) != null)
                throw new UnreadableException(line.number(), "import.heading.twice", column.get().word());
            if (column.isEmpty() && !heading.isEmpty() && !Column.BESIDE.contains(heading))
                unread.add(heading);
        }
        for (var needed : List.of(Column.PROJECT, Column.STATE))
            if (!places.containsKey(needed))
                throw new UnreadableException(line.number(), "import.heading.missing", needed.word(),
                        said(line));
        return new Heading(places, List.copyOf(unread));
    }

    /** What stands there instead, as far as it is worth saying. */
    private static String said(Line line) {
        var said = line.cells().stream().map(Column::name).limit(8).collect(Collectors.joining(", "));
        return said.length() > 120 ? said.substring(0, 120) + "…" : said;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Empty where there is no such column. */
    String text(Column column, Line line) {
        var place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    /** How messages call the column at a position; empty for one that is not read. */
    String name(int position) {
        return places.entrySet()
                .stream()
                .filter(e -> e.getValue() == position)
                .map(e -> e.getKey().word())
                .findFirst()
                .orElse("");
    }
}
