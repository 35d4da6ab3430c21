package eu.pescoportal.editing.form;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.Row;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Code;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of a form are called, so far as they were typed. */
public record RowNames(Form form, Shape shape, Kind<?> kind, Snapshot snapshot, Locale locale) {

    /** By the paths of the rows of a list; none for those that say too little. */
    public Map<String, String> of(String list) {
        var names = new HashMap<String, String>();
        var said = shape.rowType(Path.of(list).orElseThrow())
                .map(type -> new FormReader(form, new Problems()).rows(type, list).stream().map(this::name))
                .orElseGet(() -> form.texts(list).stream().map(this::title))
                .toList();
        for (int i = 0; i < said.size(); i++)
            if (!said.get(i).isBlank()) names.put(list + "[" + i + "]", said.get(i));
        return names;
    }

    private String name(Object row) {
        return switch (row) {
            case SourceDocument source -> orEmpty(source.title() == null ? source.key() : source.title());
            case PartnerLink link -> told(link.called(
                    snapshot.partners().find(link.partner()).map(Document::name).orElse(link.partner())));
            case Row other -> told(other);
            default -> "";
        };
    }

    private String told(Row row) {
        var told = kind.row(row, locale);
        return told.components().isEmpty() ? "" : told.sentence();
    }

    private String title(String source) {
        return snapshot.sources().find(Code.Form.KEY.read(source)).map(Document::name).orElse("");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
