package eu.pescoportal.editing;

import eu.pescoportal.record.Problem;
import eu.pescoportal.vocabulary.Country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a form calls its fields, and how it says what is wrong with them. */
record FormWords(MessageSource messages, Locale locale) {

    /**
     * One thing that is wrong.
     *
     * @param page
     *            the address of the page where that is; empty if it is this one
     * @param field
     *            the id of what it is wrong with; empty if it is the whole
     * @param place
     *            where that is, in words
     */
    record Complaint(String page, String field, String place, String text) {

        Complaint(String field, String place, String text) {
            this("", field, place, text);
        }
    }

    List<Complaint> complaints(List<Problem> problems) {
        return problems.stream()
                .map(p -> new Complaint(p.field(), place(p.field()), messages.getMessage(message(p), locale)))
                .toList();
    }

    /**
     * A form can say more than a check of files: words of its own for that field, or for any, come first; a
     * state has its name.
     */
    private DefaultMessageSourceResolvable message(Problem problem) {
        var arguments = new ArrayList<>(problem.arguments());
        if (problem.code().equals("problem.overlap"))
            arguments.set(0, new Country(String.valueOf(arguments.getFirst())).name(locale));
        return new DefaultMessageSourceResolvable(new String[]{problem.code() + "." + name(problem.field()),
                problem.code() + ".form", problem.code()}, arguments.toArray());
    }

    /** The last part of a path: "From". */
    String label(String path) {
        return path.startsWith("sources[") ? message("field.source") : message("field." + name(path));
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
        if (match.group(2) == null) return message("field." + match.group(1));
        var list = message(match.group(1).equals("sources") ? "form.sources" : "field." + match.group(1));
        var row = messages.getMessage("form.place.row",
                new Object[]{list, Integer.parseInt(match.group(2)) + 1}, locale);
        return match.group(3) == null ? row : row + ", " + message("field." + match.group(3));
    }

    private String message(String code) {
        return messages.getMessage(code, null, locale);
    }
}
