package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.kind.Kinds;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What stands in a form before anybody types. */
@Component
class Opened {

    private final Reviewer reviewer;
    private final Kinds kinds;

    Opened(Reviewer reviewer, Kinds kinds) {
        this.reviewer = reviewer;
        this.kinds = kinds;
    }

    /** A draft; else what a version of the record says; blank for a new one. */
    Form of(Target target) {
        var draft = target.draft();
        var record = target.record();
        if (draft != null && target.restores() == 0) return draft.form();
        return record == null
                ? Form.BLANK
                : Form.of(
                        reviewer.version(record, target.restores() > 0 ? target.restores() : target.base()));
    }

    /** A draft with that typed into it, and what is wrong in that. */
    Answer.Show draft(Target target, Form typed) {
        var draft = Objects.requireNonNull(target.draft());
        return new Answer.Show(target, typed, "", Notice.of(draft), reviewer.problems(draft.typed(typed)));
    }

    /** Whether nothing was typed that says anything else. */
    boolean is(Target target, Form typed) {
        return withKey(typed, target).saysTheSameAs(withKey(of(target), target),
                kinds.get(target.kind()).type());
    }

    /** Where it is given, no form has a field for it. */
    private static Form withKey(Form form, Target target) {
        return target.key() == null ? form : form.with(target.kind().keyName(), target.key());
    }
}
