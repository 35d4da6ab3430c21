package eu.pescoportal.web.error;

import eu.pescoportal.vocabulary.PartialDate;

/** A record that was withdrawn: on which day and why; its history stays. */
public class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient PartialDate day;
    private final String reason;

    public GoneException(String path, PartialDate day, String reason) {
        super(path + " was withdrawn");
        this.path = path;
        this.day = day;
        this.reason = reason;
    }

    public String getPath() {
        return path;
    }

    public PartialDate getDay() {
        return day;
    }

    public String getReason() {
        return reason;
    }
}
