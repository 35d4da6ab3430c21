package eu.pescoportal.account;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords of late; the next attempt counts after some seconds. */
class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final int seconds;

    TooManyAttemptsException(int seconds) {
        super("Too many attempts");
        this.seconds = seconds;
    }

    int seconds() {
        return seconds;
    }
}
