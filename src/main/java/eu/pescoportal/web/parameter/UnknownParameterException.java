package eu.pescoportal.web.parameter;

import java.util.List;

/**
 * A twin was sent a parameter that it does not take: rows that nobody asked for would look like an answer.
 */
public class UnknownParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient List<String> allowed;

    public UnknownParameterException(String parameter, List<String> allowed) {
        super("Unknown parameter");
        this.parameter = parameter;
        this.allowed = allowed;
    }

    public String getParameter() {
        return parameter;
    }

    public List<String> getAllowed() {
        return allowed;
    }
}
