package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.kind.Kinds;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens forms and takes what was typed into them: rows come and go without saving, what is saved is a draft.
 */
@Component
class DraftForms {

    private final Targets targets;
    private final FormSaver saver;
    private final Opened opened;
    private final Unsaveds unsaved;
    private final GoneDraft gone;
    private final Kinds kinds;

    DraftForms(Targets targets, FormSaver saver, Opened opened, Unsaveds unsaved, GoneDraft gone,
            Kinds kinds) {
        this.targets = targets;
        this.saver = saver;
        this.opened = opened;
        this.unsaved = unsaved;
        this.gone = gone;
        this.kinds = kinds;
    }

    /** The form of a record, filled with what one of its versions says; blank for a new one. */
    Answer open(String kind, String key, Sent sent) {
        var target = targets.of(kind, key, sent);
        if (sent.kept()) return kept(target.seen(sent), sent);
        if (target.draft() != null) return open(target.draft(), sent);
        var restores = target.restores();
        return unsaved.shown(target, sent)
                .orElseGet(() -> Answer.Show.of(target, opened.of(target),
                        restores > 0 ? Notice.of("form.notice.restores", restores) : null));
    }

    /** Goes on with the draft that the editor has of the record already, and offers what was asked for. */
    private Answer open(Draft draft, Sent sent) {
        var address = Addresses.draft(draft.id());
        if (draft.withdraws())
            return new Answer.GoTo(Addresses.review(draft.id()), Notice.of("form.notice.open.withdrawal"));
        var latest = targets.latest(Objects.requireNonNull(draft.record())).number();
        var asked = sent.number("restores", 1, latest, latest);
        var code = sent.has("restores") ? "form.notice.open.restores" : "form.notice.open";
        return new Answer.GoTo(address, Notice.of(code, asked).at(address + "?restores=" + asked));
    }

    /** The form of a draft, with what is wrong in it. */
    Answer open(long id, Sent sent) {
        if (sent.kept()) return kept(targets.sentTo(id, sent), sent);
        var target = targets.of(id, sent);
        var draft = Objects.requireNonNull(target.draft());
        if (draft.withdraws()) return Answer.GoTo.review(id);
        return unsaved.shown(target, sent)
                .orElseGet(
                        () -> target.restores() > 0
                                ? Answer.Show.of(target, opened.of(target),
                                        Notice.of("form.notice.refilled", target.restores())
                                                .at(Addresses.draft(id)))
                                : opened.draft(target, draft.form()).beside(unsaved.overtaken(target, sent)));
    }

    private Answer kept(Target target, Sent sent) {
        return Answer.Show.of(target, typed(target.kind(), sent), Notice.of("form.notice.redisplayed"));
    }

    Answer send(String kind, String key, Sent sent) {
        return send(targets.of(kind, key, sent).seen(sent), sent);
    }

    Answer send(long id, Sent sent) {
        var target = targets.sentTo(id, sent);
        return target.draft() == null && withOtherRows(target, sent).isEmpty()
                ? gone.answer(target, typed(target.kind(), sent))
                : send(target, sent);
    }

    private Answer send(Target target, Sent sent) {
        if (sent.text("_do").equals("back")) return unsaved.drop(target, sent);
        return withOtherRows(target, sent).orElseGet(() -> {
            var form = typed(target.kind(), sent).tidy();
            return sent.text("_do").equals("enter") && opened.is(target, form)
                    ? Answer.Show.of(target, form, Notice.of("form.notice.untouched"))
                    : saver.save(target, form, sent);
        });
    }

    /** If a row is to come or to go. */
    private Optional<Answer> withOtherRows(Target target, Sent sent) {
        return RowButtons.pressed(typed(target.kind(), sent), shape(target.kind()), sent)
                .map(rows -> new Answer.Show(target, rows.form(), rows.focus(), rows.notice(), List.of()));
    }

    private Form typed(RecordKind kind, Sent sent) {
        return Form.of(shape(kind), sent.given());
    }

    private Shape shape(RecordKind kind) {
        return new Shape(kinds.get(kind).type());
    }
}
