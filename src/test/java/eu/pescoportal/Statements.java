package eu.pescoportal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that the portal sends to the database, by JPA or by SQL, in whatever thread; only
 * what is asked whether there are visitors or not does not count: for the newest revision, twice a second,
 * and what is tidied each minute.
 */
public class Statements implements BeanPostProcessor {

    private static final AtomicLong SENT = new AtomicLong();
    private static final AtomicInteger COUNTING = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counted) ? new Counted(source) : bean;
    }

    public static long of(Runnable work) {
        var before = SENT.get();
        COUNTING.incrementAndGet();
        try {
            work.run();
        } finally {
            COUNTING.decrementAndGet();
        }
        return SENT.get() - before;
    }

    /** To listen costs time, so it is done only while somebody counts. */
    private static class Counted extends DelegatingDataSource {

        private final DataSource listening;

        Counted(DataSource source) {
            super(source);
            listening = ProxyDataSourceBuilder.create(source).listener(new Counting()).build();
        }

        @Override
        public Connection getConnection() throws SQLException {
            return COUNTING.get() > 0 ? listening.getConnection() : super.getConnection();
        }
    }

    private static class Counting implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (!isTheWatch(queries) && !isTidying()) SENT.incrementAndGet();
        }

        private static boolean isTheWatch(List<QueryInfo> queries) {
            return Thread.currentThread().getName().equals("snapshot-watch") && queries.stream()
                    .allMatch(query -> query.getQuery().equals("select value from revision_counter"));
        }

        private static boolean isTidying() {
            return Thread.currentThread().getName().startsWith("scheduling-");
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted before, so that one that fails counts too.
        }
    }
}
