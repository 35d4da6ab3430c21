package eu.pescoportal.web.error;
import eu.pescoportal.web.BusyException;
import eu.pescoportal.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
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

    private static final String CLOSED = "Connection is closed";
    private static final List<String> CODES = List.of("08", "57P", "53");

    /** Null if the failure has other causes. */
    static @Nullable Shortage behind(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < 20; i++) { // causes can go round in a circle
            if (isOne(cause)) return new Shortage(cause);
            cause = cause.getCause();
        }
        return null;
    }

    /**
     * PostgreSQL says by its codes that a connection broke, was ended, or cannot be had; the pool has no code
     * for one that it has given up meanwhile.
     */
    private static boolean isOne(Throwable cause) {
        if (KINDS.stream().anyMatch(kind -> kind.isInstance(cause))) return true;
        if (!(cause instanceof SQLException e)) return false;
        var code = e.getSQLState();
        return code == null ? CLOSED.equals(e.getMessage()) : CODES.stream().anyMatch(code::startsWith);
    }

    Refusal refusal() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE,
                cause instanceof BusyException ? "error.503.busy" : "error.503.detail");
    }

    static void announce(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
    }
}
