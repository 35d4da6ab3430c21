package eu.pescoportal.editing.form;

import eu.pescoportal.record.Components;
import eu.pescoportal.record.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes a document into a form; {@link FormReader} reads it from there. */
class FormWriter {

    private final Map<String, String> typed = new HashMap<>();

    private FormWriter() {}

    /** With those of the sources only that no fact names. */
    static Form write(Document document) {
        var writer = new FormWriter();
        writer.put("", (Record) document);
        return new Form(writer.typed).withTexts(Shape.SOURCES, Predicate.not(document.cited()::contains));
    }

    private void put(String prefix, Record holder) {
        for (var component : Components.of(holder.getClass())) {
            var path = prefix + component.getName();
            switch (Components.value(component, holder)) {
                case null -> {
                }
                case List<?> list -> putAll(path, list);
                case Enum<?> word -> typed.put(path, word.name());
                case Object value -> typed.put(path, value.toString());
            }
        }
    }

    private void putAll(String path, List<?> list) {
        for (int i = 0; i < list.size(); i++)
            if (list.get(i) instanceof Record row) put(path + "[" + i + "].", row);
            else
                typed.put(path + "[" + i + "]", list.get(i).toString());
    }
}
