package eu.pescoportal.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The cells of a line of text. */
final class CsvCells {

    /** Before the formula that a cell would be taken for; exports of ours put it there. */
    private static final Pattern DISARMED = Pattern.compile("'[=+@\t\r-].*", Pattern.DOTALL);

    private CsvCells() {}

    /**
     * A line that ends too early, or too late, has its cells in the wrong columns.
     *
     * @param width
     *            of the heading; 0 for the heading itself
     */
    static Line line(int number, CSVRecord record, int width) {
        var cells = new ArrayList<>(Arrays.asList(record.values()));
        if (cells.size() > Sheet.MOST_COLUMNS)
            throw new UnreadableException(number, "import.file.columns", Sheet.MOST_COLUMNS);
        while (cells.size() > width && width > 0 && cells.getLast().isBlank())
            cells.removeLast();
        cells.replaceAll(cell -> DISARMED.matcher(cell).matches() ? cell.substring(1) : cell);
        var fits = width == 0 || cells.size() == width || cells.stream().allMatch(String::isBlank);
        return new Line(number, cells,
                fits
                        ? List.of()
                        : List.of(new Line.Flaw(-1, "import.line.width", List.of(cells.size(), width))));
    }
}
