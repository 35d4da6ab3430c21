package eu.pescoportal.editing.undo;

import eu.pescoportal.editing.DraftMerge;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record when a publication is undone. Where the record does not stand, there is no
 * document of it.
 *
 * @param current
 *            what stands now
 * @param keeping
 *            what would stand, if what was changed later wins over the state before
 * @param restoring
 *            what would stand, if the state before wins; differs from the other only where they collide
 */
record Step(RecordRef record, String name, @Nullable Document current, @Nullable Document keeping,
        @Nullable Document restoring) {

    /** Three states of one record. */
    record States(@Nullable Document before, @Nullable Document published, @Nullable Document current) {}

    static Step of(RecordRef record, String name, States states) {
        var before = states.before();
        var published = states.published();
        var current = states.current();
        if (Objects.equals(current, published)) return new Step(record, name, current, before, before);
        if (Objects.equals(current, before)) return new Step(record, name, current, current, current);
        if (before == null || published == null || current == null)
            return new Step(record, name, current, current, before);
        return new Step(record, name, current, DraftMerge.keepingTheirs(published, current, before),
                DraftMerge.keepingMine(published, current, before));
    }

    /** Something that was changed later cannot stand beside the state before. */
    public boolean collides() {
        return !Objects.equals(keeping, restoring);
    }

    /** Nothing is left to be undone in it, whatever is chosen. */
    boolean isDone() {
        return Objects.equals(current, keeping) && Objects.equals(current, restoring);
    }

    @Nullable
    Document chosen(boolean restored) {
        return restored ? restoring : keeping;
    }

    /** How the choice for it is called in a form. */
    public String field() {
        return "choose." + record.kind().word() + "/" + record.key();
    }
}
