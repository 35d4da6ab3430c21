package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What an act makes of the register.
 *
 * @param documents
 *            of the records that it changes, and of new ones
 * @param remarks
 *            what is to be known of it before it is taken
 * @param title
 *            what a change set of it would be called
 * @param reason
 *            why there would be one
 */
record Made(List<Document> documents, List<Phrase> remarks, Phrase title, Phrase reason) {

    static final Made NOTHING = new Made(List.of(), List.of(), Phrase.of("bulk.nothing"),
            Phrase.of("bulk.nothing"));

    /** Together with documents that it needs. */
    Made after(List<? extends Document> first) {
        var all = new ArrayList<Document>(first);
        all.addAll(documents);
        return new Made(List.copyOf(all), remarks, title, reason);
    }

    Made called(Phrase otherTitle, Phrase otherReason) {
        return new Made(documents, remarks, otherTitle, otherReason);
    }
}
