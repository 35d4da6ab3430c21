package eu.pescoportal.analysis.brief;

import eu.pescoportal.register.bars.Axis;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;

/** What is shown as a page and set as PDF. */
interface Brief extends Addressed {

    Cover cover();

    /** That shows it. */
    String template();

    @Override
    default Link address() {
        return cover().page();
    }

    @Override
    default LocalDate day() {
        return cover().filter().asOf().day();
    }

    /** Of the bars. */
    default Axis axis() {
        return Axis.until(day());
    }

    /** The last year of the bars, as text: it has no thousands separator. */
    default String year() {
        return Integer.toString(day().getYear());
    }
}
