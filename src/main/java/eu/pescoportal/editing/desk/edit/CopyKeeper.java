package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.copy.WorkingCopies;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.kind.Kinds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what a form sends by itself while somebody types; nothing that was saved or kept elsewhere is lost by
 * it.
 */
@Component
class CopyKeeper {

    private final Targets targets;
    private final Drafts drafts;
    private final Opened opened;
    private final WorkingCopies copies;
    private final Kinds kinds;

    CopyKeeper(Targets targets, Drafts drafts, Opened opened, WorkingCopies copies, Kinds kinds) {
        this.targets = targets;
        this.drafts = drafts;
        this.opened = opened;
        this.copies = copies;
        this.kinds = kinds;
    }

    Keeping keep(String kind, String key, Sent sent) {
        var target = targets.of(kind, key, sent).seen(sent);
        if (target.draft() != null || isBegun(target, sent)) return Keeping.refused("begun");
        return keep(target, sent);
    }

    /** The form for a new record was saved in another window. */
    private boolean isBegun(Target target, Sent sent) {
        return target.record() == null && drafts.findBegun(target.form(), sent.person()).isPresent();
    }

    Keeping keep(long id, Sent sent) {
        var draft = drafts.find(id).orElse(null);
        if (draft == null) {
            Targets.requireEditor(sent.person());
            return Keeping.refused("gone");
        }
        var target = targets.of(id, sent).seen(sent);
        return isOvertaken(draft, target) ? Keeping.refused("overtaken") : keep(target, sent);
    }

    private static boolean isOvertaken(Draft draft, Target seen) {
        return draft.saved() != seen.saved() || draft.withdraws();
    }

    private Keeping keep(Target target, Sent sent) {
        var form = Form.of(new Shape(kinds.get(target.kind()).type()), sent.given());
        var window = sent.window();
        var person = sent.person();
        if (opened.is(target, form)) {
            copies.drop(target.place(), window, person);
            return Keeping.UNCHANGED;
        }
        var kept = copies.keep(target.copy(form), window, person);
        return kept.isPresent() ? Keeping.kept(kept.getAsLong()) : Keeping.refused(reason(target.draft()));
    }

    private String reason(@Nullable Draft draft) {
        if (draft == null) return "window";
        var now = drafts.find(draft.id()).orElse(null);
        return now == null ? "gone" : now.saved() == draft.saved() ? "window" : "overtaken";
    }
}
