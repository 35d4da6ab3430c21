package eu.pescoportal.editing;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;

import java.util.List;

/**
 * A draft held against what stands today: what publishing it would change, where somebody has to choose, and
 * what keeps it from being published.
 *
 * @param latest
 *            the number of the record's last version; 0 for a new record
 * @param state
 *            the state of record and draft that this shows; publishing asks whether it is still the same
 * @param document
 *            what would be published, the chosen sides of the clashes included
 * @param newSources
 *            what would be published with it
 * @param newSourcesInWords
 *            all that each of them says, a line for each value
 * @param withdrawn
 *            the record does not stand now; publishing puts it back
 * @param readable
 *            all that was typed could be read; else the differences are not the whole truth
 * @param differences
 *            in words
 * @param index
 *            the records that stood when this was looked at
 */
record Review(Draft draft, int latest, String state, Document document, List<? extends Document> newSources,
        List<List<String>> newSourcesInWords, boolean withdrawn, boolean readable, List<String> differences,
        List<Clash> clashes, List<Problem> problems, RecordIndex index) {

    /**
     * What somebody else and the author both changed, in words.
     *
     * @param choice
     *            {@code theirs}, {@code mine}, or empty while nobody chose
     */
    record Clash(String id, String field, String base, String theirs, String mine, String choice) {}

    /** Something was published since the draft was begun. */
    public boolean isOvertaken() {
        return latest > draft.base();
    }
}
