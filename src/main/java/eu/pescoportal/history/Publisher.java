package eu.pescoportal.history;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises the revision. Everything published in the same transaction belongs to it, or nothing is published.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Publisher {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    Publisher(JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Makes later publications wait for this transaction, and tells the number of the latest one; 0 if there
     * is none.
     */
    public long lock() {
        return jdbc.sql("select value from revision_counter for update").query(Long.class).single();
    }

    public Revision begin(Revision.Kind kind, String reason) {
        var number = jdbc.sql("update revision_counter set value = value + 1 returning value")
                .query(Long.class)
                .single();
        var revision = new Revision(number, clock.instant(), kind, reason);
        entities.persist(revision);
        entities.flush();
        return revision;
    }
}
