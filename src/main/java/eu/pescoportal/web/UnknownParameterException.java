package eu.pescoportal.web;

import java.util.List;

/**
 * A twin was sent a parameter that it does not take: rows that nobody asked for would look like an answer.
 */
class UnknownParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient List<String> allowed;

    UnknownParameterException(String parameter, List<String> allowed) {
        super("Unknown parameter");
        this.parameter = parameter;
        this.allowed = allowed;
    }

    String getParameter() {
        return parameter;
    }

    List<String> getAllowed() {
        return allowed;
    }
}
