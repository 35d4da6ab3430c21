package eu.pescoportal.web.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells, in a log of its own, what somebody may have to look up after a break-in: who signed in, who was
 * given which role, who made a link. One line each, of names and values; where logs are structured, the same
 * as fields. Nothing that is told opens anything, and no value can pass for another line or field.
 */
public final class Events {

    /** The name of the log. */
    public static final String LOG = "portal.events";

    private static final Logger log = LoggerFactory.getLogger(LOG);
    private static final int LONGEST = 120;

    private Events() {}

    /**
     * Of somebody signed in it is told who and from where, too; of visitors nothing.
     *
     * @param namesAndValues
     *            a value that is null is left out
     */
    public static void tell(String event, @Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("event", event);
        for (int i = 0; i < namesAndValues.length; i += 2)
            if (namesAndValues[i + 1] != null)
                fields.put(String.valueOf(namesAndValues[i]), clean(String.valueOf(namesAndValues[i + 1])));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof UserDetails person) {
            fields.putIfAbsent("by", clean(person.getUsername()));
            var request = RequestContextHolder.getRequestAttributes();
            if (request instanceof ServletRequestAttributes servlet)
                fields.putIfAbsent("address", clean(servlet.getRequest().getRemoteAddr()));
        }
        var line = log.atInfo();
        for (var field : fields.entrySet())
            line = line.addKeyValue(field.getKey(), field.getValue());
        line.log(fields.entrySet().stream().map(Events::inLine).collect(Collectors.joining(" ")));
    }

    private static String inLine(Map.Entry<String, String> field) {
        return field.getKey() + "="
                + (field.getValue().matches("[\\w.@+:/-]+")
                        ? field.getValue()
                        : "\"" + field.getValue().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    /** What would begin a line, turn one around or show nothing is a question mark. */
    private static String clean(String value) {
        return value.codePoints().limit(LONGEST).map(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.UNASSIGNED ->
                '?';
            default -> c;
        }).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
