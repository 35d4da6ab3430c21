package eu.pescoportal.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
    private @Nullable String source;
    @Embedded
    private @Nullable Signature author;
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "reviewer"))
    @AttributeOverride(name = "role", column = @Column(name = "reviewer_role"))
    @AttributeOverride(name = "account", column = @Column(name = "reviewer_id"))
    private @Nullable Signature reviewer;

    /**
     * Who signs a publication.
     *
     * @param name
     *            by which visitors see the person; null if they see the role alone
     * @param role
     *            the code of the highest role that the person had
     * @param account
     *            for those who ask later
     */
    @Embeddable
    public record Signature(@Column(name = "author") @Nullable String name,
            @Column(name = "author_role") String role, @Column(name = "author_id") long account) {}

    /**
     * @param source
     *            the key of what the publication rests on; null for none
     * @param signatures
     *            the author, then the reviewer; fewer where there was none
     */
    public Revision(long number, Instant publishedAt, Kind kind, String reason, @Nullable String source,
            Signature... signatures) {
        this.number = number;
        this.publishedAt = publishedAt;
        this.kind = kind;
        this.reason = reason;
        this.source = source;
        this.author = signatures.length > 0 ? signatures[0] : null;
        this.reviewer = signatures.length > 1 ? signatures[1] : null;
    }

    protected Revision() {} // for JPA

    public long getNumber() {
        return number;
    }
}
