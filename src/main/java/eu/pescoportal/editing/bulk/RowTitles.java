package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.form.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the rows of a form are called, so far as they were typed. */
record RowTitles(Form form) {

    /** By the paths of the rows of a list; none for those that say nothing yet. */
    public Map<String, String> of(String list) {
        var titles = new HashMap<String, String>();
        for (int i = 0; i < form.rows(list); i++) {
            var row = list + "[" + i + "]";
            Stream.of("name", "title", "key")
                    .map(field -> form.text(row + "." + field).strip())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .ifPresent(title -> titles.put(row, title));
        }
        return titles;
    }
}
