package eu.pescoportal.account.signin.attempt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of attempts to sign in: how many of late, by account and by address, over all instances. */
@Component
class AttemptCounters {

    private static final String PAUSE = "power(2, least(a.failures - 5, 6)) * interval '1 second'";
    private static final String WAIT = "least(" + PAUSE + ", interval '60 seconds')";

    private final JdbcClient jdbc;

    AttemptCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the attempt counts; if not, it came too early */
    boolean count(String key) {
        return jdbc
                .sql("""
                        insert into sign_in_attempt as a (key, failures, last_at) values (:key, 1, clock_timestamp())
                        on conflict (key) do update set last_at = clock_timestamp(),
                            failures = case when a.last_at < now() - interval '15 minutes' then 1 else a.failures + 1 end
                        where a.failures < 5 or a.last_at +\s"""
                        + WAIT + " < clock_timestamp()")
                .param("key", key)
                .update() == 1;
    }

    /** @return whether there were fewer than that many within a minute */
    boolean countInAMinute(String key, int most) {
        return jdbc
                .sql("""
                        insert into sign_in_attempt as a (key, failures, last_at) values (:key, 1, now())
                        on conflict (key) do update set
                            failures = case when a.last_at < now() - interval '1 minute' then 1 else a.failures + 1 end,
                            last_at = case when a.last_at < now() - interval '1 minute' then now() else a.last_at end
                        where a.failures < :most or a.last_at < now() - interval '1 minute'
                        """)
                .param("key", key)
                .param("most", most)
                .update() == 1;
    }

    /** How long to wait, until all of them let somebody try. */
    int seconds(List<String> keys) {
        return jdbc
                .sql("select coalesce(ceil(extract(epoch from max(a.last_at + " + WAIT
                        + ") - clock_timestamp())), 0) from sign_in_attempt a "
                        + "where a.key in (:keys) and a.failures >= 5")
                .param("keys", keys)
                .query(Integer.class)
                .single();
    }

    void takeOneBack(String key) {
        jdbc.sql("update sign_in_attempt set failures = failures - 1 where key = :key and failures > 0")
                .param("key", key)
                .update();
    }

    void forget(String key) {
        jdbc.sql("delete from sign_in_attempt where key = :key").param("key", key).update();
    }

    /** The counters of the addresses that are known to the account. */
    void forgetKnown(String name) {
        jdbc.sql("""
                delete from sign_in_attempt where key in (
                    select 'known:' || encode(k.hash, 'hex')
                    from known_address k join account a on a.id = k.account_id where a.name = :name)
                """).param("name", name).update();
    }

    void forgetTheQuiet() {
        jdbc.sql("""
                delete from sign_in_attempt where key in (select key from sign_in_attempt
                    where last_at < now() - interval '15 minutes' for update skip locked)
                """).update();
    }
}
