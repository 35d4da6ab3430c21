package eu.pescoportal.editing.form;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PlainText;
import eu.pescoportal.web.parameter.BadParameterException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * What an editor typed, right or wrong, by the path of each value in its document:
 * {@code participations[2].from}. It comes from a request or a document, is kept in a draft, and is read back
 * as a document by {@link FormReader}.
 */
public record Form(Map<String, String> typed) {

    public static final Form BLANK = new Form(Map.of());

    /** In all lists together; the largest record has 120. */
    private static final int MOST_ROWS = 400;

    public Form {
        typed = Map.copyOf(typed);
    }

    /**
     * What of a request belongs to a form of that shape; anything else in it is none of the form's business.
     * Nothing is made of a row before it is sure that there are not too many.
     */
    public static Form of(Shape shape, MultiValueMap<String, String> parameters) {
        var sent = new HashMap<String, List<String>>();
        parameters.forEach((name, values) -> Path.of(name)
                .filter(shape::has)
                .ifPresent(path -> sent.put(path.toString(), values)));
        var packing = Packing.of(sent.keySet());
        if (packing.count() > MOST_ROWS)
            throw new BadParameterException("rows", Integer.toString(packing.count()), "error.allowed.rows",
                    MOST_ROWS);
        var typed = new HashMap<String, String>();
        sent.forEach((path, values) -> typed.put(path,
                PlainText.storable(values.getLast() == null ? "" : values.getLast())));
        return new Form(packing.apply(typed));
    }

    /** Whether it has no more rows than are taken when it is sent. */
    public boolean fits() {
        return Packing.of(typed.keySet()).count() <= MOST_ROWS;
    }

    /** As an editor would have typed it. */
    public static Form of(Document document) {
        return FormWriter.write(document);
    }

    public String text(String path) {
        return typed.getOrDefault(path, "");
    }

    /** The name or title typed; empty if none was. */
    public String name() {
        return (text("name").isBlank() ? text("title") : text("name")).strip();
    }

    /** The texts of a list that has no rows of fields. */
    public List<String> texts(String list) {
        return positions(list).stream().map(i -> text(list + "[" + i + "]")).toList();
    }

    /** The keys of the sources that it names. */
    public Set<String> sources() {
        return typed.entrySet()
                .stream()
                .filter(e -> SourceInstead.namesSource(e.getKey()))
                .map(e -> Code.Form.KEY.read(e.getValue()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** With those texts of a list only. */
    public Form withTexts(String list, Predicate<String> kept) {
        return new Form(new Rows(typed).only(list,
                positions(list).stream().filter(i -> kept.test(text(list + "[" + i + "]"))).toList()));
    }

    /** How many rows a list has, blank ones included. */
    public int rows(String list) {
        return new Rows(typed).count(list);
    }

    /** The positions of the rows of a list. */
    List<Integer> positions(String list) {
        return IntStream.range(0, rows(list)).boxed().toList();
    }

    /** With a value set, which the editor cannot change. */
    public Form with(String path, String value) {
        var changed = new HashMap<>(typed);
        changed.put(path, value);
        return new Form(changed);
    }

    /** With the sources that are new in another form, which go with what it says. */
    public Form withNewSourcesOf(Form other) {
        var changed = new HashMap<>(typed);
        other.typed.forEach((path, value) -> {
            if (Path.of(path).filter(p -> p.first().name().equals(Shape.NEW_SOURCES)).isPresent())
                changed.put(path, value);
        });
        return new Form(changed);
    }

    /** With that row, blank, behind those that there are. */
    public Form withRow(Path row) {
        var longer = with(row.toString(), "").typed;
        return new Form(Packing.of(longer.keySet()).apply(longer));
    }

    /** With one row more at the end of a list, which begins with date and sources of the one above. */
    public Form withRowBegun(Path list) {
        var row = rows(list.toString());
        return new Form(new OneRow(withRow(list.row(row)).typed, list.toString(), row).begun());
    }

    /** With that row once more below it. */
    public Form withCopy(Path row) {
        return new Form(row(row).doubled());
    }

    /** Whether a row says nothing but what it took from the one above. */
    boolean isOnlyBegun(Path row) {
        return row(row).isOnlyBegun();
    }

    private OneRow row(Path row) {
        return new OneRow(typed, row.list().toString(), Objects.requireNonNull(row.last().row()));
    }

    /** Naming a source of the register instead of the new one in that row. */
    public Form naming(String key, Path row) {
        return new SourceInstead(this, row).named(key);
    }

    public Form withoutRow(Path row) {
        var list = row.list().toString();
        return new Form(new Rows(typed).only(list,
                positions(list).stream().filter(i -> !i.equals(row.last().row())).toList()));
    }

    /** Whether both say the same of a document of that type, whatever can be read and whatever cannot. */
    public boolean saysTheSameAs(Form other, Class<? extends Document> type) {
        return readAs(type).equals(other.readAs(type));
    }

    private List<Object> readAs(Class<? extends Document> type) {
        var problems = new Problems();
        var reader = new FormReader(this, problems);
        return List.of(reader.read(type), reader.rows(SourceDocument.class, Shape.NEW_SOURCES),
                problems.found());
    }

    /** Without the rows in which nothing stands, and with dated events in the order of their dates. */
    public Form tidy() {
        return new Form(new Rows(typed).tidied());
    }
}
