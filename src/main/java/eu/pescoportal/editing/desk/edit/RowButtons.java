package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.Path;
import eu.pescoportal.editing.form.Shape;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form after one of the buttons that change its rows; nothing is saved by them.
 *
 * @param focus
 *            the id of the field to go on at; empty for none
 */
public record RowButtons(Form form, String focus, @Nullable Notice notice) {

    /** The form with the rows that were asked for; none if no such button was pressed. */
    public static Optional<RowButtons> pressed(Form form, Shape shape, Sent sent) {
        return Path.of(sent.text("_add"))
                .filter(list -> !list.isRow())
                .map(list -> withRow(form, list, shape))
                .or(() -> row("_copy", sent).map(row -> withCopy(form, row, shape)))
                .or(() -> row("_remove", sent).map(row -> withoutRow(form, row, shape)))
                .or(() -> row("_use", sent)
                        .map(row -> at(form.naming(sent.text("_instead." + row), row), "")));
    }

    private static Optional<Path> row(String button, Sent sent) {
        return Path.of(sent.text(button)).filter(Path::isRow);
    }

    private static RowButtons withRow(Form form, Path list, Shape shape) {
        var row = list.row(form.rows(list.toString()));
        var longer = shape.hasFacts(list) ? form.withRowBegun(list) : form.withRow(row);
        return longer.fits() ? at(longer, shape.firstField(row)) : full(form);
    }

    private static RowButtons withCopy(Form form, Path row, Shape shape) {
        var longer = form.withCopy(row);
        return longer.fits() ? at(longer, shape.firstField(row.list().row(number(row) + 1))) : full(form);
    }

    /** Somebody who removes a row goes on with the next, or else with the one before. */
    private static RowButtons withoutRow(Form form, Path row, Shape shape) {
        var list = row.list();
        var shorter = form.withoutRow(row);
        var left = shorter.rows(list.toString());
        return at(shorter,
                left == 0 ? "add-" + list : shape.firstField(list.row(Math.min(number(row), left - 1))));
    }

    private static int number(Path row) {
        return Objects.requireNonNull(row.last().row());
    }

    private static RowButtons at(Form form, String focus) {
        return new RowButtons(form, focus, null);
    }

    private static RowButtons full(Form form) {
        return new RowButtons(form, "", Notice.of("form.notice.full"));
    }
}
