package eu.pescoportal.editing.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of one field.
 *
 * @param path
 *            where its value is in the document; the name and the id of its control
 * @param text
 *            what stands in it
 * @param hint
 *            what is to be said beside it, if anything
 * @param wrong
 *            null if nothing is
 * @param longest
 *            null for what is no text
 * @param required
 *            whether it must be there before the record can be published
 * @param focused
 *            whether typing begins here
 */
public record Field(String path, String label, String text, @Nullable String hint, @Nullable String wrong,
        @Nullable Length longest, boolean required, boolean focused) {

    public boolean isTicked() {
        return text.matches("true|on");
    }

    /** What can be chosen; what was typed is chosen, even where it is no longer among that. */
    public List<Choice> choices(List<Option> options) {
        var choices = options.stream().map(o -> new Choice(o.value(), o.label(), o.value().equals(text)));
        var isKnown = text.isEmpty() || options.stream().map(Option::value).anyMatch(text::equals);
        return isKnown
                ? choices.toList()
                : Stream.concat(choices, Stream.of(new Choice(text, text, true))).toList();
    }

    /** The attributes of its control, but for what stands in it. */
    public Map<String, String> control() {
        return control(hint != null);
    }

    /** The same, where the page has a hint of its own. */
    public Map<String, String> control(boolean hinted) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("id", path);
        attributes.put("name", path);
        if (required) attributes.put("aria-required", "true");
        if (longest != null) {
            attributes.put("data-most", Integer.toString(longest.most()));
            attributes.put("data-unit", longest.unit());
        }
        if (wrong != null) attributes.put("aria-invalid", "true");
        var ids = describedBy(hinted);
        if (!ids.isEmpty()) attributes.put("aria-describedby", ids);
        if (focused) attributes.put("autofocus", "autofocus");
        return attributes;
    }

    /** The ids of what says more of it. */
    private String describedBy(boolean hinted) {
        return Stream.of(wrong == null ? null : path + "-error", hinted ? path + "-hint" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
