package eu.pescoportal.account.signin.attempt;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords of late; the next attempt counts after some seconds. */
public class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final int seconds;

    TooManyAttemptsException(int seconds) {
        super("Too many attempts");
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }

    public static void announce(int seconds, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
    }
}
