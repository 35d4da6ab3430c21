package eu.pescoportal.analysis.compare;

import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of states side by side shows.
 *
 * @param doubt
 *            of how many projects not all members are known, in words; null if of none
 */
record StatePage(CompareQuery query, String title, List<Head> heads, List<Line> numbers,
        @Nullable String doubt, List<Group> groups, List<Late> late,
        List<YearLine> years) implements Addressed {

    /** A number of each state. */
    record Line(String label, List<Cell> cells) {}

    /**
     * @param address
     *            of the list of what is counted
     */
    record Cell(int number, String address) {}

    /** What a state joined after it had begun. */
    record Late(String heading, List<Entry> entries, @Nullable String undated) {}

    record Entry(String address, String name, String since) {}

    /** How many running projects each state had at the end of a year. */
    record YearLine(String year, List<Tally> tallies) {}

    /**
     * @param width
     *            of the bar beside the number
     */
    record Tally(int number, String width) {}

    @Override
    public Link address() {
        return query.link();
    }

    @Override
    public LocalDate day() {
        return query.facts().asOf().day();
    }
}
