package eu.pescoportal.account.signin.attempt;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much of the database those may fill who are not signed in, over all instances: each address, and all of
 * them together.
 */
@Component
@Transactional
class Room {

    /** Two hundred forms as large as the largest real one; of all addresses what any disk has left. */
    private static final int BYTES_OF_ONE = 8 * 1024 * 1024;
    private static final int BYTES_OF_ALL = 256 * 1024 * 1024;

    /** A session is some of it, however little the form says. */
    private static final int LEAST = 4096;

    private static final int SESSIONS = 100_000;

    private final JdbcClient jdbc;

    Room(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether there was room, which is then taken for that time */
    boolean take(String address, int bytes, Duration time) {
        // So that of many at once each sees what those before it took.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kept_form'))").query().listOfRows();
        jdbc.sql("delete from kept_form where until < now()").update();
        return jdbc
                .sql("""
                        insert into kept_form (address, bytes, until)
                        select :address, :bytes, now() + :seconds * interval '1 second'
                        where (select coalesce(sum(bytes), 0) from kept_form where address = :address) + :bytes <= :one
                        and (select coalesce(sum(bytes), 0) from kept_form) + :bytes <= :all
                        """)
                .param("address", address)
                .param("bytes", Math.max(LEAST, bytes))
                .param("seconds", time.toSeconds())
                .param("one", BYTES_OF_ONE)
                .param("all", BYTES_OF_ALL)
                .update() == 1;
    }

    /** Whether there may be one more session of somebody who is not signed in. */
    boolean forASession() {
        return jdbc
                .sql("""
                        select count(*) < :most from (select from spring_session where principal_name is null limit :most) s
                        """)
                .param("most", SESSIONS)
                .query(Boolean.class)
                .single();
    }
}
