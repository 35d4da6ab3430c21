package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.form.Path;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.SourceDocument;
import org.springframework.stereotype.Component;

/** Shows what was typed into a draft that is no more: it can begin a new one. */
@Component
class GoneDraft {

    private final Snapshots snapshots;

    GoneDraft(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    Answer answer(Target target, Form form) {
        return Answer.Show.of(target, withoutPublishedSources(form), Notice.of("form.notice.gone"));
    }

    /** The new sources that stand in the register now, word by word, were published with a draft. */
    private Form withoutPublishedSources(Form form) {
        var register = snapshots.newest().sources();
        var typed = new FormReader(form, new Problems()).rows(SourceDocument.class, Shape.NEW_SOURCES);
        var list = Path.of(Shape.NEW_SOURCES).orElseThrow();
        var left = form;
        for (int i = typed.size() - 1; i >= 0; i--) {
            var source = typed.get(i);
            if (register.find(source.key()).filter(source::equals).isPresent())
                left = left.withoutRow(list.row(i));
        }
        return left;
    }
}
