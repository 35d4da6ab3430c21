package eu.pescoportal.web.error;

/**
 * There is no such record; {@code kind} is the message key that names its kind ({@code notFound.project}).
 */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String key;

    public NotFoundException(String kind, String key) {
        super("No " + kind + " " + key);
        this.kind = kind;
        this.key = key;
    }

    public String getKind() {
        return kind;
    }

    public String getKey() {
        return key;
    }
}
