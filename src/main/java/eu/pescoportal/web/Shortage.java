package eu.pescoportal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What passes by itself: no database, no free connection to it, too much at once. Whatever threw it up, the
 * answer is 503 and says when to try again.
 *
 * @param cause
 *            the one of all causes that tells
 */
record Shortage(Throwable cause) {

    private static final List<Class<? extends Throwable>> KINDS = List.of(BusyException.class,
            DataAccessResourceFailureException.class, CannotCreateTransactionException.class,
            SQLTransientConnectionException.class, SQLNonTransientConnectionException.class,
            SQLRecoverableException.class);

    /** Null if the failure has other causes. */
    static @Nullable Shortage behind(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < 20; i++) { // causes can go round in a circle
            for (var kind : KINDS)
                if (kind.isInstance(cause)) return new Shortage(cause);
            cause = cause.getCause();
        }
        return null;
    }

    Refusal refusal() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE,
                cause instanceof BusyException ? "error.503.busy" : "error.503.detail");
    }

    static void announce(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
    }
}
