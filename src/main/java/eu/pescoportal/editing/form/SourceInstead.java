package eu.pescoportal.editing.form;

import eu.pescoportal.vocabulary.Code;
import java.util.HashMap;

/** Lets a form name a source of the register wherever it named one that it described as new. */
record SourceInstead(Form form, Path row) {

    Form named(String key) {
        var old = Code.Form.KEY.read(form.text(row + ".key"));
        var typed = new HashMap<>(form.typed());
        if (!old.isEmpty())
            typed.replaceAll((path,
                    value) -> namesSource(path) && Code.Form.KEY.read(value).equals(old) ? key : value);
        return new Form(typed).withoutRow(row);
    }

    static boolean namesSource(String path) {
        return path.endsWith("].source") || path.equals("source") || path.equals("establishedBy")
                || path.startsWith(Shape.SOURCES + "[");
    }
}
