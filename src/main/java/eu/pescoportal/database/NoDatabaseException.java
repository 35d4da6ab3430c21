package eu.pescoportal.database;

/** The portal has no database to work on; says what is wrong, and what the person who starts it can do. */
class NoDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    NoDatabaseException(String description, String action) {
        super(description);
        this.action = action;
    }

    NoDatabaseException(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
