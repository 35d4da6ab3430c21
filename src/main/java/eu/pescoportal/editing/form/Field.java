package eu.pescoportal.editing.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of one field.
 *
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
public record Field(String label, String text, @Nullable String hint, @Nullable String wrong,
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

    /** The ids of what says more of it, at that path. */
    public @Nullable String describedBy(String path) {
        return describedBy(path, hint != null);
    }

    /** The same, where the page has a hint of its own. */
    public @Nullable String describedBy(String path, boolean hinted) {
        var ids = Stream.of(wrong == null ? null : path + "-error", hinted ? path + "-hint" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
