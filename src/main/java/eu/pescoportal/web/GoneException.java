package eu.pescoportal.web;

/** A record that was withdrawn: on which day, in words, and why; its history stays. */
public class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String day;
    private final String reason;

    public GoneException(String path, String day, String reason) {
        super(path + " was withdrawn");
        this.path = path;
        this.day = day;
        this.reason = reason;
    }

    public String getPath() {
        return path;
    }

    public String getDay() {
        return day;
    }

    public String getReason() {
        return reason;
    }
}
