package eu.pescoportal.history.draft;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The rule of the database that something broke which the form had let pass. */
class DatabaseRule {

    private DatabaseRule() {}

    /** Its name and, where PostgreSQL names the rows that collide, those. */
    static String of(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            var message = cause instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
            if (message == null) continue;
            var detail = message.getDetail();
            return detail == null || detail.startsWith("Failing row")
                    ? String.valueOf(message.getConstraint())
                    : message.getConstraint() + ": " + detail;
        }
        return "?";
    }

    /** A batch hides what was wrong beside its own exception, not below. */
    private static @Nullable Throwable next(Throwable e) {
        return e instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : e.getCause();
    }
}
