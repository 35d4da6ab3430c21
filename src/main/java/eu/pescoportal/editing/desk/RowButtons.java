package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.Path;
import eu.pescoportal.editing.form.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The buttons of a form that change its rows; nothing is saved by them. */
final class RowButtons {

    private RowButtons() {}

    /** The form with the rows that were asked for; none if no such button was pressed. */
    static Optional<Answer> answer(Target target, Form form, Shape shape, Sent sent) {
        return Path.of(sent.text("_add"))
                .filter(list -> !list.isRow())
                .map(list -> withRow(target, form, list, shape))
                .or(() -> row("_copy", sent).map(row -> withCopy(target, form, row, shape)))
                .or(() -> row("_remove", sent).map(row -> withoutRow(target, form, row, shape)))
                .or(() -> row("_use", sent).map(
                        row -> Answer.Show.of(target, form.naming(sent.text("_instead." + row), row), null)));
    }

    private static Optional<Path> row(String button, Sent sent) {
        return Path.of(sent.text(button)).filter(Path::isRow);
    }

    private static Answer withRow(Target target, Form form, Path list, Shape shape) {
        var row = list.row(form.rows(list.toString()));
        var longer = shape.hasFacts(list) ? form.withRowBegun(list) : form.withRow(row);
        return longer.fits() ? at(target, longer, shape.firstField(row)) : full(target, form);
    }

    private static Answer withCopy(Target target, Form form, Path row, Shape shape) {
        var longer = form.withCopy(row);
        return longer.fits()
                ? at(target, longer, shape.firstField(row.list().row(number(row) + 1)))
                : full(target, form);
    }

    /** Somebody who removes a row goes on with the next, or else with the one before. */
    private static Answer withoutRow(Target target, Form form, Path row, Shape shape) {
        var list = row.list();
        var shorter = form.withoutRow(row);
        var left = shorter.rows(list.toString());
        return at(target, shorter,
                left == 0 ? "add-" + list : shape.firstField(list.row(Math.min(number(row), left - 1))));
    }

    private static int number(Path row) {
        return Objects.requireNonNull(row.last().row());
    }

    private static Answer at(Target target, Form form, String focus) {
        return new Answer.Show(target, form, focus, null, List.of());
    }

    private static Answer full(Target target, Form form) {
        return Answer.Show.of(target, form, Notice.of("form.notice.full"));
    }
}
