package eu.pescoportal.exchange.sheet;

import java.util.List;

/**
 * A line of a table.
 *
 * @param number
 *            where it begins in the file, from 1 on; the number of the row in a workbook
 * @param cells
 *            their texts as they stand there
 * @param flaws
 *            cells that say nothing that could be taken
 */
public record Line(int number, List<String> cells, List<Flaw> flaws) {

    /**
     * @param column
     *            the position of the cell; -1 for the whole line
     */
    public record Flaw(int column, String code, List<Object> arguments) {}

    public boolean isBlank() {
        return flaws.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** A cell's text; empty where the line ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
