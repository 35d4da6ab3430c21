package eu.pescoportal.record.wording;

import eu.pescoportal.vocabulary.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * Says how two values differ, so that it can be seen: what nobody sees by its name, what changed in a long
 * text within its words.
 */
record Contrast(MessageSource messages, Telling telling) {

    /** What is shown of the words that stayed, on either side of those that did not. */
    private static final int AROUND = 5;

    /** "one → another", or with the words that changed in brackets: "… of [two → three] ships …". */
    String of(String before, String after) {
        return alike(before, after).or(() -> WordChange.between(before, after).map(this::marked))
                .orElseGet(() -> replaced(before, after));
    }

    private String replaced(String before, String after) {
        return say("difference.replaced", telling.removed(before), telling.added(after));
    }

    /** What differs between two texts that look the same; none if they do not. */
    Optional<String> alike(String before, String after) {
        if (!PlainText.line(before).equals(PlainText.line(after))) return Optional.empty();
        return Optional.of(say("difference.alike." + unseen(before, after)));
    }

    private static String unseen(String before, String after) {
        if (!PlainText.of(before).equals(PlainText.of(after))) return "line";
        if (nfc(before).equals(nfc(after))) return "form";
        return PlainText.unseen(before).equals(PlainText.unseen(after)) ? "space" : "sign";
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private String marked(List<WordChange> changes) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            parts.add(change.isNone()
                    ? shortened(change.before(), i > 0, i < changes.size() - 1)
                    : "[" + marked(String.join(" ", change.before()), String.join(" ", change.after()))
                            + "]");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String marked(String before, String after) {
        if (after.isEmpty()) return say("difference.words.removed", telling.removed(before));
        if (before.isEmpty()) return say("difference.words.added", telling.added(after));
        return alike(before, after).map(how -> say("difference.changed", before, how))
                .orElseGet(() -> replaced(before, after));
    }

    private static String shortened(List<String> words, boolean behindChange, boolean beforeChange) {
        int head = behindChange ? AROUND : 0;
        int tail = beforeChange ? AROUND : 0;
        if (words.size() <= head + tail + 1) return String.join(" ", words);
        var shown = new ArrayList<>(words.subList(0, head));
        shown.add("…");
        shown.addAll(words.subList(words.size() - tail, words.size()));
        return String.join(" ", shown);
    }

    private String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, telling.locale());
    }
}
