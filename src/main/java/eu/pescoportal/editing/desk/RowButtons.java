package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.Path;
import eu.pescoportal.editing.form.Shape;
import java.util.List;
import java.util.Optional;

/** The buttons of a form that change its rows; nothing is saved by them. */
final class RowButtons {

    private RowButtons() {}

    /** The form with the rows that were asked for; none if no such button was pressed. */
    static Optional<Answer> answer(Target target, Form form, Shape shape, Sent sent) {
        return Path.of(sent.text("_add"))
                .filter(list -> !list.isRow())
                .map(list -> withRow(target, form, list, shape))
                .or(() -> Path.of(sent.text("_remove"))
                        .filter(Path::isRow)
                        .map(row -> Answer.Show.of(target, form.withoutRow(row), null)))
                .or(() -> Path.of(sent.text("_use"))
                        .filter(Path::isRow)
                        .map(row -> Answer.Show.of(target, form.naming(sent.text("_instead." + row), row),
                                null)));
    }

    private static Answer withRow(Target target, Form form, Path list, Shape shape) {
        if (form.isFull()) return Answer.Show.of(target, form, Notice.of("form.notice.full"));
        var row = list.row(form.rows(list.toString()));
        return new Answer.Show(target, form.withRow(row), shape.firstField(row), null, List.of());
    }
}
