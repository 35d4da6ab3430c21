package eu.pescoportal.web.parameter;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * A parameter of the address has a value that makes no sense. The answer names the parameter, the value, and,
 * by a message key with arguments, what is allowed.
 */
public class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String allowed;
    private final transient Object[] arguments;

    public BadParameterException(String parameter, String value, String allowed, Object... arguments) {
        super("Bad value of " + parameter);
        this.parameter = parameter;
        this.value = value;
        this.allowed = allowed;
        this.arguments = arguments;
    }

    /** What was wrong, and what is allowed. */
    public String inWords(MessageSource messages, Locale locale) {
        return messages.getMessage("error.parameter",
                new Object[]{parameter, shortened(value), messages.getMessage(allowed, arguments, locale)},
                locale);
    }

    public static String shortened(String value) {
        if (value.length() <= 80) return value;
        return value.substring(0, Character.isHighSurrogate(value.charAt(78)) ? 78 : 79) + "…";
    }

    public String getParameter() {
        return parameter;
    }
}
