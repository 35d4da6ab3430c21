package eu.pescoportal.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A table that somebody brings. */
public interface Sheet {

    /** More columns are no table of ours, and each costs memory in every line. */
    int MOST_COLUMNS = 50;

    /** What it is called in its workbook; empty if there is only it. */
    String name();

    /**
     * Reads it line by line.
     *
     * @param more
     *            takes a line, and says whether it wants another
     * @throws UnreadableException
     *             if it cannot be read
     */
    void read(Predicate<Line> more);

    /** The first lines. */
    default List<Line> first(int lines) {
        var first = new ArrayList<Line>();
        read(line -> first.add(line) && first.size() < lines);
        return first;
    }
}
