package eu.pescoportal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives no connection while the database does not answer, and ends those that were given: a statement waits
 * for a silent server without end, and no time can be set for it, since a long publication takes its time.
 */
class GuardedDataSource extends DelegatingDataSource {

    private static final Logger log = LoggerFactory.getLogger(GuardedDataSource.class);

    private final Pulse pulse;
    /** To the server itself; the pool wraps them. */
    private final Set<Connection> given = Collections
            .synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    GuardedDataSource(DataSource pool, Pulse pulse) {
        super(pool);
        this.pulse = pulse;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (pulse.isSilent()) throw new SQLTransientConnectionException("The database does not answer");
        var connection = fromThePool();
        if (connection.isWrapperFor(PgConnection.class)) given.add(connection.unwrap(PgConnection.class));
        return connection;
    }

    /** The pool names a cause if it could make no connection, and none if all that it may make are in use. */
    private Connection fromThePool() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLException e) {
            if (e.getCause() instanceof SQLException) pulse.doubt();
            throw e;
        }
    }

    /** Whoever waits for one of them is told that it is closed; the pool then throws it away. */
    void abortAll() {
        for (var connection : copy())
            try {
                connection.abort(Thread::startVirtualThread);
            } catch (SQLException e) {
                log.debug("A connection was not open", e);
            }
    }

    private List<Connection> copy() {
        synchronized (given) {
            var all = List.copyOf(given);
            given.clear();
            return all;
        }
    }
}
