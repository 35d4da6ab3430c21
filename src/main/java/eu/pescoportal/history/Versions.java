package eu.pescoportal.history;

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
     * Ends the open version of a record, if there is one, at a revision.
     *
     * @param type
     *            the entity that holds the versions, with a {@code span} and a reference to the record
     * @param record
     *            the name of that reference
     */
    public VersionSpan next(Class<?> type, String record, Object of, Revision revision) {
        var closed = entities.createQuery("""
                update %s v set v.span.supersededIn = :revision
                where v.%s = :of and v.span.supersededIn = :open
                """.formatted(type.getSimpleName(), record))
                .setParameter("revision", revision.getNumber())
                .setParameter("of", of)
                .setParameter("open", VersionSpan.OPEN)
                .executeUpdate();
        if (closed == 0) return first(revision);
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
}
