package eu.pescoportal.editing.waiting;

import eu.pescoportal.account.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what a feed told last, so that it says the same until something else waits. */
@Component
class Told {

    private final JdbcClient jdbc;
    private final Clock clock;

    Told(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Since when a feed has found that; of two readers that come at once one is the first, for both. */
    Instant since(Person person, Waiting waiting) {
        jdbc.sql(
                """
                        update waiting_feed set waiting = :state, changed_at = greatest(:now, changed_at + interval '1 second')
                        where account_id = :id and waiting <> :state
                        """)
                .param("state", waiting.state())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", person.id())
                .update();
        return jdbc.sql("select changed_at from waiting_feed where account_id = :id")
                .param("id", person.id())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElseGet(clock::instant); // switched off at this very moment
    }
}
