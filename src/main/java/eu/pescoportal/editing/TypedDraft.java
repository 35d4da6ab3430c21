package eu.pescoportal.editing;

import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.form.Path;
import eu.pescoportal.editing.form.Shape;
import eu.pescoportal.record.Checker;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Standing;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Code;
import java.util.ArrayList;
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

    /** Judges what would be published: the record as it is, or as it was brought together with another. */
    Checker checker(Document published, Standing standing) {
        var brought = new ArrayList<Checker.Brought>();
        brought.add(new Checker.Brought("", "", draft.kind(), published, draft.key() == null));
        for (int i = 0; i < newSources.size(); i++)
            brought.add(new Checker.Brought("", Shape.NEW_SOURCES + "[" + i + "].", RecordKind.SOURCE,
                    newSources.get(i), true));
        return new Checker(brought, standing);
    }

    /** Every rule that would be broken, each at its place in the form. */
    List<Problem> problems(Checker checker) {
        var unread = unreadable.stream().map(Problem::field).collect(Collectors.toSet());
        var broken = checker.findings()
                .stream()
                .map(Checker.Finding::problem)
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
