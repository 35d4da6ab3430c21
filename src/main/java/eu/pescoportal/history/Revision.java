package eu.pescoportal.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** One publication: everything that changed with it carries its number. */
@Entity
public class Revision {

    /** Why the register changed: the world did, we were wrong, or an earlier state was put back. */
    public enum Kind {
        CHANGE, CORRECTION, RESTORE
    }

    @Id
    private long number;
    private Instant publishedAt;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private Kind kind;
    private String reason;

    Revision(long number, Instant publishedAt, Kind kind, String reason) {
        this.number = number;
        this.publishedAt = publishedAt;
        this.kind = kind;
        this.reason = reason;
    }

    protected Revision() {} // for JPA

    public long getNumber() {
        return number;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Kind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }
}
