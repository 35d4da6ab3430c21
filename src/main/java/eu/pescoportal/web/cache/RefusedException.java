package eu.pescoportal.web.cache;

import eu.pescoportal.web.Refusal;
import org.springframework.http.HttpStatus;

/** Nothing is made for this request now; it can be sent again a little later. */
class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final long seconds;

    private RefusedException(HttpStatus status, String code, long seconds) {
        super(code);
        this.refusal = new Refusal(status, code);
        this.seconds = seconds;
    }

    /** One address asks for too much. */
    static RefusedException tooMuch(long seconds) {
        return new RefusedException(HttpStatus.TOO_MANY_REQUESTS, "error.429.reading", seconds);
    }

    /** All together do. */
    static RefusedException busy() {
        return new RefusedException(HttpStatus.SERVICE_UNAVAILABLE, "error.503.busy", 5);
    }

    Refusal refusal() {
        return refusal;
    }

    long seconds() {
        return seconds;
    }
}
