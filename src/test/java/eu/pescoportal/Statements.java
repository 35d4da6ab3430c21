package eu.pescoportal;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the statements that the portal sends to the database, by JPA or by SQL, in whatever thread; only
 * what is asked whether there are visitors or not does not count: for the newest revision, twice a second,
 * and what is tidied each minute.
 */
public class Statements implements BeanPostProcessor {

    private static final AtomicLong SENT = new AtomicLong();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof ProxyDataSource)
                ? ProxyDataSourceBuilder.create(source).listener(new Counting()).build()
                : bean;
    }

    public static long of(Runnable work) {
        var before = SENT.get();
        work.run();
        return SENT.get() - before;
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
