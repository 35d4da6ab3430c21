package eu.pescoportal.editing.desk.review;

import eu.pescoportal.editing.Decision;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.record.wording.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review found, in words.
 *
 * @param newSources
 *            all that each of them says, a line for each value
 */
public record Said(List<Line> differences, List<List<Line>> newSources, List<Clash> clashes,
        List<Doubt> doubts) {

    /**
     * A value that is hardly ever meant.
     *
     * @param id
     *            under which it is confirmed
     * @param confirmed
     *            on this page
     * @param by
     *            who wrote the draft, and confirmed it for whoever reviews it; null if that is not so
     */
    public record Doubt(String id, Complaint value, boolean confirmed, @Nullable String by) {

        /** The same in other words. */
        public Doubt of(Complaint words) {
            return new Doubt(id, words, confirmed, by);
        }
    }

    /**
     * What somebody else and the author both changed.
     *
     * @param id
     *            of its field
     * @param hint
     *            what to do where both are meant and only one can stand; null where that cannot be
     * @param choice
     *            null while nobody chose
     */
    public record Clash(String id, String field, @Nullable String hint, Line base, Line theirs, Line mine,
            Decision.@Nullable Side choice) {

        public boolean isTheirsChosen() {
            return choice == Decision.Side.THEIRS;
        }

        public boolean isMineChosen() {
            return choice == Decision.Side.MINE;
        }
    }
}
