package eu.pescoportal.editing.form;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Longest;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Code;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which fields a form has: those of the record that is read from it, and those of new sources. */
public record Shape(Class<?> type) {

    /** The list of the new sources; no document has one of that name. */
    public static final String NEW_SOURCES = "newSources";

    /** What documents list of sources; forms only those that no fact names. */
    public static final String SOURCES = "sources";

    private static final String SOURCE = "source";

    boolean has(Path path) {
        return path.first().name().equals(NEW_SOURCES) || component(type, path.first().name()).isPresent();
    }

    /** The lists that are shown row by row; those of short texts stand one to a line in one field. */
    List<String> lists() {
        return Components.of(type)
                .stream()
                .filter(c -> isList(c) && (Components.element(c).isRecord() || c.getName().equals(SOURCES)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** Whether it has no lists, not even of sources that are new with the one it names. */
    boolean isOnePart() {
        return lists().isEmpty() && component(type, SOURCE).isEmpty();
    }

    /** What the value at a place is declared as; none for what is no field of a document. */
    Optional<RecordComponent> component(Path path) {
        return holder(path).flatMap(of -> component(of, path.last().name()));
    }

    /** Whether the rows of a list are facts, of which many are alike. */
    public boolean hasFacts(Path list) {
        return rowType(list).flatMap(of -> component(of, "citations")).isPresent();
    }

    /** What each row of a list is; none for a list of texts. */
    public Optional<Class<?>> rowType(Path list) {
        return holder(list).flatMap(of -> rowType(of, list.last().name()));
    }

    /** Whether it must be there before the record can be published. */
    static boolean isRequired(RecordComponent component) {
        return !isList(component) && component.getType() != boolean.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** How long a text may be; none for what is no text. */
    static Optional<Length> longest(RecordComponent component) {
        return Optional.of(component)
                .filter(c -> c.getType() == String.class && !c.isAnnotationPresent(Code.class))
                .map(c -> Length.of(c.getAnnotation(Longest.class)));
    }

    /** The field in which typing goes on in a row. */
    public String firstField(Path row) {
        return rowType(row.list()).map(of -> row + "." + of.getRecordComponents()[0].getName())
                .orElseGet(row::toString);
    }

    /** What has the last step of a path for a component. */
    Optional<Class<?>> holder(Path path) {
        Optional<Class<?>> holder = Optional.of(type);
        for (var step : path.steps().subList(0, path.steps().size() - 1))
            holder = holder.flatMap(of -> rowType(of, step.name()));
        return holder;
    }

    private static Optional<Class<?>> rowType(Class<?> holder, String list) {
        return list.equals(NEW_SOURCES)
                ? Optional.of(SourceDocument.class)
                : component(holder, list).filter(Shape::isList)
                        .<Class<?>>map(Components::element)
                        .filter(Class::isRecord);
    }

    private static Optional<RecordComponent> component(Class<?> holder, String name) {
        return Components.of(holder).stream().filter(c -> c.getName().equals(name)).findFirst();
    }

    private static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }
}
