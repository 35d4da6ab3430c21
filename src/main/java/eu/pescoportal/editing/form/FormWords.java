package eu.pescoportal.editing.form;

import eu.pescoportal.record.Problem;
import eu.pescoportal.vocabulary.Country;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a form calls its fields, and how it says what is wrong with them. */
public record FormWords(MessageSource messages, Locale locale) {

    /** In the order of the form. */
    public List<Complaint> complaints(List<Problem> problems, Shape shape) {
        return problems.stream().map(this::complaint).sorted(new FormOrder(shape)).toList();
    }

    public Complaint complaint(Problem problem) {
        return new Complaint("", problem.field(), place(problem.field()),
                messages.getMessage(message(problem), locale));
    }

    /**
     * A form can say more than a check of files: words of its own for that field, or for any, come first; a
     * state has its name.
     */
    private DefaultMessageSourceResolvable message(Problem problem) {
        var code = problem.code();
        var field = Path.of(problem.field()).map(path -> path.last().name()).orElse(problem.field());
        return new DefaultMessageSourceResolvable(new String[]{code + "." + field, code + ".form", code},
                problem.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Object argument) {
        return argument instanceof Country country ? country.name(locale) : argument;
    }

    /** The last part of a path: "From". */
    String label(String path) {
        return Path.of(path).map(Path::last).map(this::label).orElse(path);
    }

    private String label(Path.Step step) {
        return say(step.row() == null ? "field." + step.name() : "field.one." + step.name());
    }

    @Nullable
    String hint(String path) {
        return Path.of(path)
                .map(p -> messages.getMessage("hint." + p.last().name(), null, null, locale))
                .orElse(null);
    }

    /**
     * All of it: "Participations, row 3, From". The first row of a list within a row is not counted, since
     * mostly there is no other.
     */
    private String place(String path) {
        return Path.of(path)
                .map(p -> p.steps()
                        .stream()
                        .filter(step -> step == p.first() || step.row() == null || step.row() > 0)
                        .map(this::place)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private String place(Path.Step step) {
        return step.row() == null
                ? say("field." + step.name())
                : say("form.place.row", list(step.name()), step.row() + 1);
    }

    /** What a list is called among the others; a form shows fewer sources than a document. */
    private String list(String name) {
        return messages.getMessage(new DefaultMessageSourceResolvable(
                new String[]{"form.list." + name, "field." + name}, null, null), locale);
    }

    String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
