package eu.pescoportal.editing;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The rule of the database that something broke which the form had let pass. */
class DatabaseRule {

    /**
     * Classes of SQL states: a value that no type takes, a broken constraint, a value too big for an index.
     */
    private static final String REFUSED = "(22|23|54).*";

    private DatabaseRule() {}

    /**
     * Its name, or what PostgreSQL says of the value, and the rows that collide where it names them; none if
     * it was not the data that was refused.
     */
    static Optional<String> of(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            var message = cause instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
            if (message == null) continue;
            if (!String.valueOf(message.getSQLState()).matches(REFUSED)) return Optional.empty();
            var rule = Objects.requireNonNullElse(message.getConstraint(),
                    String.valueOf(message.getMessage()));
            var detail = message.getDetail();
            return Optional
                    .of(detail == null || detail.startsWith("Failing row") ? rule : rule + ": " + detail);
        }
        return Optional.empty();
    }

    /** A batch hides what was wrong beside its own exception, not below. */
    private static @Nullable Throwable next(Throwable e) {
        return e instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : e.getCause();
    }
}
