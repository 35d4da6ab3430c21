package eu.pescoportal.record.version;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private String title;

    private String reason;

    private String act;

    @ElementCollection
    @CollectionTable(name = "revision_source", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "position")
    @Column(name = "source")
    private List<String> sources;

    @ElementCollection
    @CollectionTable(name = "revision_author", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "position")
    private List<Signature> authors;

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
    public record Signature(@Nullable String name, String role, @Column(name = "account_id") long account) {}

    /**
     * @param authors
     *            none for what comes from the register's files
     * @param reviewer
     *            null where no other person published what they wrote
     */
    public Revision(long number, Instant publishedAt, Occasion occasion, List<Signature> authors,
            @Nullable Signature reviewer) {
        this.number = number;
        this.publishedAt = publishedAt;
        this.kind = occasion.kind();
        this.title = occasion.title();
        this.reason = occasion.reason();
        this.act = occasion.act();
        this.sources = new ArrayList<>(occasion.sources());
        this.authors = new ArrayList<>(authors);
        this.reviewer = reviewer;
    }

    protected Revision() {} // for JPA

    public long getNumber() {
        return number;
    }
}
