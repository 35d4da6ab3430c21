package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.difference.Merge;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.record.version.LatestVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft held against the last version of its record, with what was published since it was begun.
 *
 * @param latest
 *            null for a new record
 * @param current
 *            what that version says; null for a new record
 * @param merge
 *            what would be published; what stands, where the draft withdraws it
 */
record Held(Draft draft, @Nullable LatestVersion latest, @Nullable Document current, TypedDraft typed,
        Merge<Record> merge, Map<String, Decision.Side> choices) {

    Document document() {
        return (Document) merge.document();
    }

    /** As if nobody had published anything since. */
    Held asTyped() {
        return draft.withdraws()
                ? this
                : new Held(draft, latest, current, typed, new Merge<>((Record) typed.document(), List.of()),
                        choices);
    }

    /** The documents that it brings: none where it only withdraws one. */
    List<Checker.Brought> brought() {
        var brought = new ArrayList<Checker.Brought>();
        if (draft.withdraws()) return brought;
        brought.add(brought("", draft.kind(), document(), draft.key() == null));
        for (int i = 0; i < typed.newSources().size(); i++)
            brought.add(brought(Shape.NEW_SOURCES + "[" + i + "].", RecordKind.SOURCE,
                    typed.newSources().get(i), true));
        return brought;
    }

    private Checker.Brought brought(String at, RecordKind kind, Document document, boolean isNew) {
        return new Checker.Brought(name(), at, kind, document, isNew);
    }

    List<RecordRef> withdrawn() {
        var record = draft.record();
        return draft.withdraws() && record != null ? List.of(record) : List.of();
    }

    /** How findings name the draft among the others. */
    String name() {
        return Long.toString(draft.id());
    }
}
