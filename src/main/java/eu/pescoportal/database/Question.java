package eu.pescoportal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shortest thing to ask a database, on a connection outside of the pool, which waits for a second and no
 * longer: those of the pool wait as long as a publication may take.
 */
class Question implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Question.class);
    private static final String PATIENCE_IN_SECONDS = "1";

    private final HikariDataSource pool;
    private @Nullable Connection open;

    /**
     * @param pool
     *            whose address and secrets are used
     */
    Question(HikariDataSource pool) {
        this.pool = pool;
    }

    /** That a connection was ended says nothing of the database; that it is silent does. */
    void ask() throws SQLException {
        if (open != null) try {
            ask(open);
            return;
        } catch (SQLException e) {
            close();
            if (e.getCause() instanceof SocketTimeoutException) throw e;
        }
        open = made();
        ask(open);
    }

    private static void ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** Whether there is room for one connection more. */
    void connect() throws SQLException {
        made().close();
    }

    private Connection made() throws SQLException {
        var properties = new Properties();
        properties.putAll(pool.getDataSourceProperties());
        if (pool.getUsername() != null) properties.setProperty("user", pool.getUsername());
        if (pool.getPassword() != null) properties.setProperty("password", pool.getPassword());
        properties.setProperty("connectTimeout", PATIENCE_IN_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_IN_SECONDS);
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }

    /** Without a word to the server, which may not listen. */
    @Override
    public void close() {
        try {
            if (open != null) open.abort(Runnable::run);
        } catch (SQLException e) {
            log.debug("The connection was not open", e);
        }
        open = null;
    }
}
