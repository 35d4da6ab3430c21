package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.DraftStore;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.copy.WorkingCopies;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.version.Revision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Saves what was typed as a draft; where somebody was faster, nothing typed is lost and nothing overwritten.
 */
@Component
class FormSaver {

    private final Targets targets;
    private final Drafts drafts;
    private final DraftStore store;
    private final GoneDraft gone;
    private final WorkingCopies copies;
    private final MessageSource messages;

    FormSaver(Targets targets, Drafts drafts, DraftStore store, GoneDraft gone, WorkingCopies copies,
            MessageSource messages) {
        this.targets = targets;
        this.drafts = drafts;
        this.store = store;
        this.gone = gone;
        this.copies = copies;
        this.messages = messages;
    }

    Answer save(Target target, Form form, Sent sent) {
        var draft = target.draft();
        if (draft == null) {
            var begun = store.begin(target.begun(form, proposal(target, sent)), sent.person());
            return begun.isPresent()
                    ? saved(target, begun.getAsLong(), target.set(), begun(target, sent), sent)
                    : notSaved(target, form, sent);
        }
        if (draft.withdraws())
            return Answer.Show.of(target, form,
                    Notice.of("form.notice.withdrawing").at(Addresses.draft(draft.id())));
        var seen = draft.seenAs(target.saved());
        return store.save(target.restores() > 0
                ? seen.refilled(target.base(), form, proposal(target, sent))
                : seen.typed(form))
                        ? saved(target, draft.id(), draft.set(),
                                draft.isHandedOn() ? "form.notice.takenBack" : notice(draft), sent)
                        : notSaved(target, form, sent);
    }

    private Proposal proposal(Target target, Sent sent) {
        return target.restores() == 0 || target.restores() == standing(target)
                ? Proposal.NONE
                : new Proposal(Revision.Kind.RESTORE, messages.getMessage("form.restores.reason",
                        new Object[]{target.restores()}, sent.locale()), List.of());
    }

    /** The version that stands; 0 if none does. */
    private int standing(Target target) {
        var record = target.record();
        var latest = record == null ? null : targets.latest(record);
        return latest == null || latest.withdrawn() ? 0 : latest.number();
    }

    /**
     * Somebody chose a set that is no more, or in which they no longer work: what was typed is kept all the
     * same.
     */
    private static String begun(Target target, Sent sent) {
        if (target.set() != null) return "form.notice.saved.set";
        return sent.id(SetChoice.FIELD).isPresent() ? "form.notice.saved.noSet" : "form.notice.saved";
    }

    private static String notice(Draft draft) {
        return draft.isInSet() ? "form.notice.saved.set" : "form.notice.saved";
    }

    private Answer saved(Target target, long draft, @Nullable Long set, String notice, Sent sent) {
        copies.saved(target.place(), sent.window(), Addresses.draft(draft), draft, sent.person());
        return "review".equals(sent.text("_do"))
                ? Answer.GoTo.changes(draft, set)
                : new Answer.GoTo(Addresses.draft(draft), Notice.of(notice));
    }

    /**
     * Two windows, or two presses of the button, or a reviewer was faster: what this one typed is shown, and
     * nothing is overwritten yet.
     */
    private Answer notSaved(Target target, Form form, Sent sent) {
        var earlier = earlier(target, sent).orElse(null);
        if (earlier == null) return gone.answer(targets.afresh(target.kind(), sent), form);
        return earlier.form().equals(form)
                ? saved(target, earlier.id(), earlier.set(), notice(earlier), sent)
                : Answer.Show.of(Target.of(earlier), form,
                        Notice.of("form.notice.overtaken").at(Addresses.draft(earlier.id())));
    }

    /** The draft that stands where this one was to be saved. */
    private Optional<Draft> earlier(Target target, Sent sent) {
        if (target.draft() != null) return drafts.find(target.draft().id());
        var record = target.record();
        return record == null
                ? drafts.findBegun(target.form(), sent.person())
                : drafts.find(record, target.set(), sent.person());
    }
}
