package eu.pescoportal.editing;

import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door by which the register changes: a change set becomes a revision, whole or not at all, and
 * publications come one after another.
 */
@Component
public class Publisher {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Kinds kinds;
    private final Snapshots snapshots;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Publisher(JdbcClient jdbc, EntityManager entities, Kinds kinds, Snapshots snapshots,
            TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.kinds = kinds;
        this.snapshots = snapshots;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does something in a transaction during which nobody else publishes; what it published is shown by this
     * instance from then on, the others look for it themselves.
     *
     * @param work
     *            is told the number of the latest publication; 0 if there is none
     */
    public <T> T inTurn(LongFunction<T> work) {
        var done = transaction.execute(_ -> work
                .apply(jdbc.sql("select value from revision_counter for update").query(Long.class).single()));
        snapshots.refreshed();
        return done;
    }

    /** Publishes a checked change set as one revision; only {@link #inTurn}. */
    public Revision publish(ChangeSet set) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Nobody may publish out of turn");
        var number = jdbc.sql("update revision_counter set value = value + 1 returning value")
                .query(Long.class)
                .single();
        kinds.begin(set.documents()); // the revision, or a record, may rest on one that is new with it
        var signatures = signatures(set.signed());
        var revision = new Revision(number, clock.instant(), set.occasion(),
                set.signed().authors().stream().map(signatures::get).filter(Objects::nonNull).toList(),
                signatures.get(set.signed().reviewer()));
        entities.persist(revision);
        entities.flush();
        kinds.withdraw(set.withdrawn(), revision);
        kinds.publish(set.documents(), revision);
        entities.flush();
        return revision;
    }

    /** People as visitors see them: by the names they chose, or else by the highest of their roles. */
    private Map<Long, Revision.Signature> signatures(ChangeSet.Signed signed) {
        var accounts = Stream.concat(signed.authors().stream(), Stream.ofNullable(signed.reviewer()));
        return jdbc.sql("""
                select id, display_name, case when 'ADMIN' = any(roles) then 'ADMIN'
                    when 'REVIEWER' = any(roles) then 'REVIEWER' else 'EDITOR' end as role
                from account where id = any(:ids)
                """)
                .param("ids", accounts.toArray(Long[]::new))
                .query((row, _) -> new Revision.Signature(row.getString("display_name"),
                        row.getString("role"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Revision.Signature::account, signature -> signature));
    }
}
