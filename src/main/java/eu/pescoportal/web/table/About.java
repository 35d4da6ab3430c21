package eu.pescoportal.web.table;

import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.twin.Licence;
import java.time.LocalDate;
import java.util.List;

/**
 * What a table is of, as its file says it: a file lives on without its page.
 *
 * @param title
 *            of the page that shows the same rows
 * @param sentence
 *            what was asked for, in words
 * @param notes
 *            what else must be known to read the rows, like how much is not among them because it is not
 *            known
 * @param day
 *            on which the rows are true
 * @param page
 *            the address at which the page will always show them: with the day and the revision
 */
public record About(String title, String sentence, List<String> notes, LocalDate day, long revision,
        Link page) {

    /** The columns that let a row be cited which was copied out of its table. */
    public <R> List<Column<R>> columns() {
        return List.of(Column.date("on", _ -> PartialDate.of(day)), Column.number("revision", _ -> revision),
                Column.text("licence", _ -> Licence.CODE));
    }
}
