package eu.pescoportal.account;

import org.springframework.security.access.AccessDeniedException;

/** Refuses somebody who has the role for it, and says why. */
public class ForbiddenException extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason
     *            the message that the error page shows
     */
    public ForbiddenException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
