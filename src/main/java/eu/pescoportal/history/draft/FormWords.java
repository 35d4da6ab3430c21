package eu.pescoportal.history.draft;

import eu.pescoportal.history.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What a form calls its fields, and how it says what is wrong with them. */
record FormWords(MessageSource messages, Locale locale) {

    /**
     * One thing that is wrong.
     *
     * @param field
     *            the id of what it is wrong with; empty if it is the whole
     * @param place
     *            where that is, in words
     */
    record Complaint(String field, String place, String text) {}

    List<Complaint> complaints(List<Problem> problems) {
        return problems.stream()
                .map(p -> new Complaint(p.field(), place(p.field()),
                        messages.getMessage(p.message(), locale)))
                .toList();
    }

    /** The last part of a path: "From". */
    String label(String path) {
        return message("field." + name(path));
    }

    @Nullable
    String hint(String path) {
        return messages.getMessage("hint." + name(path), null, null, locale);
    }

    private static String name(String path) {
        return path.replaceFirst(".*\\.", "").replaceFirst("\\[.*", "");
    }

    /** All of it: "Participations, row 3, From". */
    String place(String path) {
        var match = Form.PATH.matcher(path);
        if (!match.matches()) return path.startsWith("choose.") ? message("review.clash") : "";
        var list = message("field." + match.group(1));
        if (match.group(2) == null) return list;
        var row = messages.getMessage("form.place.row",
                new Object[]{list, Integer.parseInt(match.group(2)) + 1}, locale);
        return match.group(3) == null ? row : row + ", " + message("field." + match.group(3));
    }

    private String message(String code) {
        return messages.getMessage(code, null, locale);
    }
}
