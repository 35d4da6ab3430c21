package eu.pescoportal.editing.undo;

import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.difference.Differences;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.record.wording.Telling;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what undoing a publication would do. */
@Component
class UndoPages {

    private final Kinds kinds;
    private final Wording wording;
    private final Snapshots snapshots;
    private final MessageSource messages;

    UndoPages(Kinds kinds, Wording wording, Snapshots snapshots, MessageSource messages) {
        this.kinds = kinds;
        this.wording = wording;
        this.snapshots = snapshots;
        this.messages = messages;
    }

    UndoPage page(Undo undo, Sent sent, @Nullable Notice notice) {
        var form = sent.formId().orElseGet(() -> UUID.randomUUID().toString());
        var telling = snapshots.newest().telling(sent.locale());
        var fates = undo.steps().stream().map(step -> fate(step, sent.text(step.field()), telling)).toList();
        return new UndoPage(undo, form, fates, notice);
    }

    private UndoPage.Fate fate(Step step, String chosen, Telling telling) {
        return new UndoPage.Fate(step, words(step, step.keeping(), telling),
                words(step, step.restoring(), telling), chosen);
    }

    private List<Line> words(Step step, @Nullable Document then, Telling telling) {
        var locale = telling.locale();
        var now = step.current();
        if (then == null) return List.of(say(now == null ? "undo.stays.away" : "undo.goes", locale));
        if (now == null) return List.of(say("undo.comes", locale));
        var differences = Differences.between((Record) now, (Record) then);
        return differences.isEmpty()
                ? List.of(say("undo.stays", locale))
                : wording.of(differences, kinds.get(step.record().kind()), telling);
    }

    private Line say(String code, Locale locale) {
        return Line.plain(messages.getMessage(code, null, locale));
    }
}
