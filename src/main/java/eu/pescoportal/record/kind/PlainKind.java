package eu.pescoportal.record.kind;
import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.record.version.VersionSpan;
import eu.pescoportal.record.version.Versions;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Words;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A kind of record that says nothing in rows: each component of its document stands in the column of that
 * name, and the list of its sources, if it has one, in a table of its own. The document alone describes it.
 */
public class PlainKind<D extends Document> implements Kind<D> {

    private final RecordKind kind;
    private final Class<D> type;
    private final VersionRows rows;
    private final Versions versions;
    private final JdbcClient jdbc;

    public PlainKind(RecordKind kind, Class<D> type, VersionRows rows, Versions versions, JdbcClient jdbc) {
        this.kind = kind;
        this.type = type;
        this.rows = rows;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    @Override
    public RecordKind kind() {
        return kind;
    }

    @Override
    public Class<D> type() {
        return type;
    }

    @Override
    public List<Published<D>> load(Selection which) {
        Map<Long, List<String>> sources = Arrays.stream(type.getRecordComponents())
                .anyMatch(PlainKind::isList)
                        ? rows.children(kind, which, kind.sources(), (row, _) -> row.getString("source"))
                        : Map.of();
        return rows.versions(kind, which, (row, _) -> Published
                .of(document(row, sources.getOrDefault(row.getLong("id"), List.of())), row));
    }

    private D document(ResultSet row, List<String> sources) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var component : type.getRecordComponents())
            values.add(isList(component) ? sources : value(component, row));
        return Components.create(type, values);
    }

    private @Nullable Object value(RecordComponent component, ResultSet row) throws SQLException {
        var of = component.getType();
        var column = column(component);
        if (of == boolean.class) return row.getBoolean(column);
        var text = row.getString(column);
        if (text == null || of == String.class) return text;
        if (of == PartialDate.class) return PartialDate.of(text);
        return of.isEnum() ? word(of, text) : Integer.valueOf(text);
    }

    private static Object word(Class<?> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<D> documents, Revision revision) {
        var spans = versions.next(kind, documents.stream().map(Document::key).toList(), revision);
        for (var document : documents)
            insert(document, Objects.requireNonNull(spans.get(document.key())));
    }

    private void insert(D document, VersionSpan span) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (var component : type.getRecordComponents())
            if (!isList(component))
                columns.put(column(component), stored(Components.value(component, document)));
        columns.put("key", document.key());
        columns.put("number", span.number());
        columns.put("published_in", span.publishedIn());
        var names = columns.keySet();
        jdbc.sql("insert into %s (%s) values (%s)".formatted(kind.versions(), String.join(", ", names),
                names.stream().map(name -> ":" + name).collect(Collectors.joining(", "))))
                .params(columns)
                .update();
        for (var component : type.getRecordComponents())
            if (Components.value(component, document) instanceof List<?> sources)
                insert(sources, document, span);
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Integer number -> number;
            case Boolean bool -> bool;
            case null -> null;
            default -> value.toString();
        };
    }

    private void insert(List<?> sources, D document, VersionSpan span) {
        jdbc.sql(
                """
                        insert into %s (version_id, position, source)
                        select v.id, s.place - 1, s.source from %s v, unnest(:sources) with ordinality s (source, place)
                        where v.key = :key and v.number = :number
                        """
                        .formatted(kind.sources(), kind.versions()))
                .param("sources", sources.toArray(String[]::new))
                .param("key", document.key())
                .param("number", span.number())
                .update();
    }

    private static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }

    private String column(RecordComponent component) {
        return component.getName().equals(kind.keyName())
                ? "key"
                : Words.lower(component.getName().replaceAll("([A-Z])", "_$1"));
    }
}
