package eu.pescoportal.watch;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import eu.pescoportal.database.Pulse;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Whether the database is there, and whether there are connections enough. */
@Component
@ConditionalOnProperty("portal.metrics.port")
class DatabaseMeters implements MeterBinder {

    private final Pulse pulse;
    private final HikariDataSource pool;

    DatabaseMeters(Pulse pulse, DataSource database) throws SQLException {
        this.pulse = pulse;
        this.pool = database.unwrap(HikariDataSource.class);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.database.away", pulse, asked -> asked.awaySince() == null ? 0 : 1)
                .description("1 while the database does not answer")
                .register(registry);
        connections(registry, "active", HikariPoolMXBean::getActiveConnections);
        connections(registry, "idle", HikariPoolMXBean::getIdleConnections);
        Gauge.builder("portal.database.waiting", pool,
                asked -> of(asked, HikariPoolMXBean::getThreadsAwaitingConnection))
                .description("Who waits for a connection to the database")
                .register(registry);
        Gauge.builder("portal.database.connections.most", pool, HikariDataSource::getMaximumPoolSize)
                .register(registry);
    }

    private void connections(MeterRegistry registry, String state, ToIntFunction<HikariPoolMXBean> count) {
        Gauge.builder("portal.database.connections", pool, asked -> of(asked, count))
                .description("Connections to the database")
                .tag("state", state)
                .register(registry);
    }

    /** There is no pool before the first connection. */
    private static int of(HikariDataSource pool, ToIntFunction<HikariPoolMXBean> count) {
        var asked = pool.getHikariPoolMXBean();
        return asked == null ? 0 : count.applyAsInt(asked);
    }
}
