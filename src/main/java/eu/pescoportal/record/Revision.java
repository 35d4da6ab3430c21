package eu.pescoportal.record;

import jakarta.persistence.Column;
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
    private @Nullable String author;
    private @Nullable Long authorId;
    private @Nullable String reviewer;
    private @Nullable Long reviewerId;

    /** Who signs a publication: by what visitors see, and by account, for those who ask later. */
    public record Signature(String shownAs, long account) {}

    public Revision(long number, Instant publishedAt, Kind kind, String reason, @Nullable Signature author,
            @Nullable Signature reviewer) {
        this.number = number;
        this.publishedAt = publishedAt;
        this.kind = kind;
        this.reason = reason;
        if (author != null) {
            this.author = author.shownAs();
            this.authorId = author.account();
        }
        if (reviewer != null) {
            this.reviewer = reviewer.shownAs();
            this.reviewerId = reviewer.account();
        }
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
