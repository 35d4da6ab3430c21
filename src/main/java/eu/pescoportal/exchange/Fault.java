package eu.pescoportal.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Something that is wrong in a file.
 *
 * @param line
 *            where it was noticed; 0 where that is not known
 * @param field
 *            empty where it is the whole file
 */
public record Fault(String file, int line, String field, String reason) {

    /**
     * @param at
     *            where in the file the document stands, up to the dot
     */
    static Fault of(String file, String at, JacksonException e) {
        var field = (at + path(e)).replaceFirst("\\.$", "");
        return new Fault(file, isNoticedLater(e) ? 0 : line(e.getLocation()), field, reason(e));
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    /** What is missing or too much is told only where the document ends. */
    private static boolean isNoticedLater(JacksonException e) {
        return e instanceof UnrecognizedPropertyException || isMissing(e);
    }

    private static boolean isMissing(JacksonException e) {
        return e instanceof MismatchedInputException missing && missing.getTargetType() != null
                && missing.getTargetType().isPrimitive();
    }

    private static String path(JacksonException e) {
        return e.getPath()
                .stream()
                .map(at -> at.getPropertyName() == null
                        ? "[" + at.getIndex() + "]"
                        : "." + at.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String reason(JacksonException e) {
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum())
            return "'" + wrong.getValue() + "' is not one of "
                    + Arrays.toString(wrong.getTargetType().getEnumConstants());
        if (e instanceof UnrecognizedPropertyException unknown)
            return "is not one of the fields " + unknown.getKnownPropertyIds();
        if (isMissing(e)) return "is missing";
        return e.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : e.getOriginalMessage();
    }

    /** As a line says it: {@code projects/essor.json, line 12, wave: is missing}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", " + field) + ": "
                + reason;
    }
}
