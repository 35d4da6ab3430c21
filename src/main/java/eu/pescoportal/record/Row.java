package eu.pescoportal.record;

import java.util.List;

/** A row of a document's list, which has no number of its own and is recognised by what it says. */
public interface Row {

    /**
     * What it may be recognised by, from the strictest to the loosest: a row whose date was corrected is
     * still the same row by a key without the date.
     */
    List<List<Object>> keys();
}
