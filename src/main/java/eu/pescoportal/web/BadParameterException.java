package eu.pescoportal.web;

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

    public String getParameter() {
        return parameter;
    }

    public String getValue() {
        return value;
    }

    public String getAllowed() {
        return allowed;
    }

    public Object[] getArguments() {
        return arguments;
    }
}
