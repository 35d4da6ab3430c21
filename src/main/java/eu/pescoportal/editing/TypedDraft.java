package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.form.Path;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Code;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed into a draft, read as documents.
 *
 * @param unreadable
 *            what could not be read; that the same field is missing then need not be said
 */
record TypedDraft(Draft draft, Document document, List<SourceDocument> newSources, List<Problem> unreadable) {

    static TypedDraft of(Draft draft, Class<? extends Document> type) {
        var problems = new Problems();
        var key = draft.key();
        var form = key == null ? draft.form() : draft.form().with(draft.kind().keyName(), key);
        var reader = new FormReader(form, problems);
        var document = reader.read(type);
        var newSources = reader.rows(SourceDocument.class, Shape.NEW_SOURCES);
        return new TypedDraft(draft, document, newSources, problems.found());
    }

    /**
     * With what another document says, and what could not be read as it was typed, so far as it has a place
     * there.
     */
    Form saying(Document other) {
        var form = Form.of(other).withNewSourcesOf(draft.form());
        var rows = new MergedRows(document, other);
        for (var problem : unreadable) {
            var at = rows.inForm(problem).field();
            if (isRowField(at) == isRowField(problem.field()) && form.text(at).isEmpty())
                form = form.with(at, draft.form().text(problem.field()));
        }
        return form;
    }

    private static boolean isRowField(String field) {
        return field.contains("[");
    }

    /** Every rule that would be broken, each at its place in the form. */
    List<Problem> problems(List<Problem> found) {
        var unread = unreadable.stream().map(Problem::field).collect(Collectors.toSet());
        var broken = found.stream()
                .flatMap(this::placed)
                .filter(problem -> !unread.contains(problem.field()));
        return Stream.concat(unreadable.stream(), broken).toList();
    }

    /**
     * A document lists all its sources, a form only the further ones; where a fact names the source, that
     * fact has the problem already.
     */
    private Stream<Problem> placed(Problem problem) {
        if (Path.of(problem.field()).filter(TypedDraft::isListedSource).isEmpty()) return Stream.of(problem);
        var further = draft.form().texts(Shape.SOURCES).stream().map(Code.Form.KEY::read).toList();
        var at = further.indexOf(problem.arguments().getFirst());
        return at < 0
                ? Stream.empty()
                : Stream.of(new Problem(Shape.SOURCES + "[" + at + "]", problem.code(), problem.arguments()));
    }

    private static boolean isListedSource(Path path) {
        return path.isRow() && path.first() == path.last() && path.last().name().equals(Shape.SOURCES);
    }
}
