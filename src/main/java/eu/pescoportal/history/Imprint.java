package eu.pescoportal.history;

import eu.pescoportal.record.Revision;
import eu.pescoportal.vocabulary.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a publication says of itself.
 *
 * @param author
 *            as visitors see them; null for what comes from the register's files
 * @param source
 *            the key of what it rests on
 */
public record Imprint(long revision, Instant publishedAt, Revision.Kind kind,
        @Nullable MessageSourceResolvable author, @Nullable MessageSourceResolvable reviewer, String reason,
        @Nullable String source) {

    /** The columns of {@code revision r} that it is made from. */
    static final String COLUMNS = """
            r.number as revision, r.published_at, r.kind as why, r.author, r.author_role, r.reviewer, r.reviewer_role,
            r.reason, r.source""";

    static Imprint of(ResultSet row) throws SQLException {
        return new Imprint(row.getLong("revision"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Revision.Kind.valueOf(row.getString("why")), signer(row, "author"), signer(row, "reviewer"),
                row.getString("reason"), row.getString("source"));
    }

    /** A person by the name they chose, or else by their role. */
    private static @Nullable MessageSourceResolvable signer(ResultSet row, String column)
            throws SQLException {
        var role = row.getString(column + "_role");
        if (role == null) return null;
        var name = row.getString(column);
        var codes = name == null ? new String[]{"history.by." + role} : new String[0];
        return new DefaultMessageSourceResolvable(codes, null, name);
    }

    /** As precise as the {@code time} element of HTML may be. */
    public Instant moment() {
        return publishedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day of the publication in Brussels. */
    public PartialDate day() {
        return PartialDate.of(publishedAt);
    }

    /** Whether the author published it without another person. */
    public boolean isUnreviewed() {
        return author != null && reviewer == null;
    }
}
