package eu.pescoportal.editing;

import eu.pescoportal.record.Revision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    Publisher(JdbcClient jdbc, EntityManager entities, Clock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Makes later publications wait for this transaction, and tells the number of the latest one; 0 if there
     * is none.
     */
    public long lock() {
        return jdbc.sql("select value from revision_counter for update").query(Long.class).single();
    }

    /** By nobody: what is published comes from the register's files. */
    public Revision begin(Revision.Kind kind, String reason) {
        return begin(kind, reason, null, null);
    }

    /**
     * @param author
     *            the account of who drafted it
     * @param reviewer
     *            who published what the author drafted; none if that was the author
     */
    public Revision begin(Revision.Kind kind, String reason, @Nullable Long author, @Nullable Long reviewer) {
        var number = jdbc.sql("update revision_counter set value = value + 1 returning value")
                .query(Long.class)
                .single();
        var revision = new Revision(number, clock.instant(), kind, reason, signature(author),
                signature(reviewer));
        entities.persist(revision);
        entities.flush();
        return revision;
    }

    /** What a publication rests on; the source may be new with it. */
    public void cite(Revision revision, String source) {
        entities.flush();
        jdbc.sql(
                "update revision set source_id = (select id from source where key = :key) where number = :number")
                .param("key", source)
                .param("number", revision.getNumber())
                .update();
    }

    /** The name that a person chose to be seen by, or else the highest of their roles. */
    private Revision.@Nullable Signature signature(@Nullable Long account) {
        if (account == null) return null;
        return jdbc.sql("""
                select display_name, case when 'ADMIN' = any(roles) then 'ADMIN'
                    when 'REVIEWER' = any(roles) then 'REVIEWER' else 'EDITOR' end as role
                from account where id = :id
                """).param("id", account).query((row, _) -> {
            var role = "history.by." + row.getString("role");
            var name = Objects.requireNonNullElseGet(row.getString("display_name"),
                    () -> messages.getMessage(role, null, Locale.ENGLISH));
            return new Revision.Signature(name, account);
        }).single();
    }
}
