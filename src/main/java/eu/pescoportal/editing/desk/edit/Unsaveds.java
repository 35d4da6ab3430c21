package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.copy.WorkingCopies;
import eu.pescoportal.editing.copy.WorkingCopy;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.desk.Unsaved;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens forms with what was typed into them and not saved. */
@Component
public class Unsaveds {

    /** Asks for what was typed over an earlier state of a draft. */
    private static final String COPY = "copy";

    private final WorkingCopies copies;
    private final Opened opened;
    private final SetChoice sets;

    Unsaveds(WorkingCopies copies, Opened opened, SetChoice sets) {
        this.copies = copies;
        this.opened = opened;
        this.sets = sets;
    }

    /** Where a form shows what was typed, whatever was saved since. */
    public static String path(String form) {
        return form + "?" + COPY + "=earlier";
    }

    /** The form with what was typed; none where it is to be opened as what was saved. */
    Optional<Answer> shown(Target target, Sent sent) {
        return find(target, sent).flatMap(copy -> shown(copy, target, sent));
    }

    private Optional<WorkingCopy> find(Target target, Sent sent) {
        return target.record() == null && target.draft() == null && sent.formId().isEmpty()
                ? copies.findNew(target.kind(), sent.person())
                : copies.find(target.place(), sent.person());
    }

    private Optional<Answer> shown(WorkingCopy copy, Target target, Sent sent) {
        if (target.draft() == null) {
            var set = target.set() == null ? sets.still(copy.set(), sent) : target.set();
            var begun = target.record() == null
                    ? Target.ofNew(target.kind(), copy.formId())
                    : target.begunOn(copy.base());
            return Optional.of(Answer.Show.of(begun.in(set), copy.form(), null)
                    .beside(new Unsaved(copy, Unsaved.State.SHOWN)));
        }
        if (isOvertaken(copy, target) && !sent.has(COPY)) return Optional.empty();
        return Optional.of(opened.draft(target, copy.form())
                .beside(new Unsaved(copy,
                        isOvertaken(copy, target) ? Unsaved.State.OVERTAKING : Unsaved.State.SHOWN)));
    }

    /** What can be shown beside a draft that was saved since; null for none. */
    @Nullable
    Unsaved overtaken(Target target, Sent sent) {
        return copies.find(target.place(), sent.person())
                .filter(copy -> isOvertaken(copy, target))
                .map(copy -> new Unsaved(copy, Unsaved.State.OFFERED))
                .orElse(null);
    }

    private static boolean isOvertaken(WorkingCopy copy, Target target) {
        return copy.saved() != Objects.requireNonNull(target.draft()).saved();
    }

    /** Back to what was saved. */
    Answer drop(Target target, Sent sent) {
        copies.drop(target.place(), sent.person());
        var again = target.restores() > 0 ? target.place() : target.address();
        return new Answer.GoTo(again, Notice.of("form.notice.back"));
    }
}
