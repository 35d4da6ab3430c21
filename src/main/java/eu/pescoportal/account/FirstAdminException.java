package eu.pescoportal.account;

/** The settings name a first admin that cannot be made. */
class FirstAdminException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FirstAdminException(String message) {
        super(message);
    }
}
