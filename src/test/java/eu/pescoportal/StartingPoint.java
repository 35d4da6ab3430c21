package eu.pescoportal;

import com.github.benmanes.caffeine.cache.Cache;
import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.web.cache.Kept;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Puts the database of a context back to what it held when the first class began, and lets the portal forget
 * what it knows of it: revisions count from one again, which they never do for a portal at work. By SQL and
 * not by another copy of the template, which would throw out all of the portal's connections.
 */
@NullUnmarked
class StartingPoint extends AbstractTestExecutionListener {

    private static final String TABLES = """
            select c.table_name as name, string_agg(quote_ident(c.column_name), ', ') as columns
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
                and table_name <> 'flyway_schema_history'
            group by c.table_name
            """;

    private static final String HOLD = """
            do $$ declare one record; begin
                create schema starting_point;
                for one in %s loop
                    execute format('create table starting_point.%%1$I as select %%2$s from public.%%1$I', one.name, one.columns);
                end loop;
            end $$
            """
            .formatted(TABLES);

    /** Without what watches over the tables: they were right when they were held. Identities go on. */
    private static final String RETURN = """
            do $$ declare one record; begin
                set local session_replication_role = replica;
                for one in %1$s loop
                    execute format('delete from public.%%I', one.name);
                    execute format('insert into public.%%1$I (%%2$s) overriding system value select %%2$s from starting_point.%%1$I', one.name, one.columns);
                end loop;
            end $$
            """
            .formatted(TABLES);

    @Override
    public void beforeTestClass(TestContext test) {
        var portal = test.getApplicationContext();
        var jdbc = portal.getBean(JdbcClient.class);
        var isHeld = jdbc.sql("select exists (select from pg_namespace where nspname = 'starting_point')")
                .query(Boolean.class)
                .single();
        jdbc.sql(isHeld ? RETURN : HOLD).update();
        if (isHeld) forget(portal);
    }

    private static void forget(ApplicationContext portal) {
        var snapshots = portal.getBean(Snapshots.class);
        var turn = (Lock) field(snapshots, "turn");
        turn.lock(); // nobody who is just looking for a newer one keeps the one before
        try {
            empty(snapshots, "earlier");
            ReflectionTestUtils.setField(snapshots, "newest",
                    ReflectionTestUtils.getField(Snapshot.class, "EMPTY"));
        } finally {
            turn.unlock();
        }
        snapshots.refreshed();
        var searches = portal.getBean(Searches.class);
        empty(searches, "indexes");
        ReflectionTestUtils.setField(searches, "newest", null);
        empty(portal.getBean("press"), "finished");
        portal.getBean(Kept.class).forget();
    }

    private static void empty(Object bean, String cache) {
        ((Cache<?, ?>) field(bean, cache)).invalidateAll();
    }

    private static Object field(Object bean, String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(bean, name));
    }
}
