package eu.pescoportal.record;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Closes the current version of a record and says which one comes next; the caller persists that one. */
@Component
public class Versions {

    private final EntityManager entities;

    Versions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Ends the open version of a record at a revision; one that was withdrawn has none.
     *
     * @param type
     *            the entity that holds the versions, with a {@code span} and a reference to the record
     * @param record
     *            the name of that reference
     */
    public VersionSpan next(Class<?> type, String record, Object of, Revision revision) {
        entities.createQuery("""
                update %s v set v.span.supersededIn = :revision
                where v.%s = :of and v.span.supersededIn = :open
                """.formatted(type.getSimpleName(), record))
                .setParameter("revision", revision.getNumber())
                .setParameter("of", of)
                .setParameter("open", VersionSpan.OPEN)
                .executeUpdate();
        var last = entities
                .createQuery("select max(v.span.number) from %s v where v.%s = :of"
                        .formatted(type.getSimpleName(), record), Integer.class)
                .setParameter("of", of)
                .getSingleResult();
        return VersionSpan.open(last + 1, revision.getNumber());
    }

    /** For a record that has no version yet. */
    public VersionSpan first(Revision revision) {
        return VersionSpan.open(1, revision.getNumber());
    }

    /** Ends the open version of a record, and nothing comes in its place. */
    public void withdraw(RecordKind kind, String key, Revision revision) {
        var table = kind == RecordKind.STATE ? "member_state_version" : kind.one() + "_version";
        entities.createNativeQuery("""
                update %s set superseded_in = :revision where id = (
                    select id from record_version where kind = :kind and key = :key and superseded_in = :open)
                """.formatted(table))
                .setParameter("revision", revision.getNumber())
                .setParameter("kind", kind.name())
                .setParameter("key", key)
                .setParameter("open", VersionSpan.OPEN)
                .executeUpdate();
    }
}
