package eu.pescoportal.history;

import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.vocabulary.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a publication says of itself.
 *
 * @param authors
 *            as visitors see them; none for what comes from the register's files
 */
public record Imprint(long revision, Instant publishedAt, Occasion occasion,
        List<MessageSourceResolvable> authors, @Nullable MessageSourceResolvable reviewer) {

    /** The columns of {@code revision r} that it is made from. */
    static final String COLUMNS = """
            r.number as revision, r.published_at, r.kind as why, r.title, r.reason, r.act, r.reviewer, r.reviewer_role,
            array(select a.name from revision_author a where a.revision = r.number order by a.position) as authors,
            array(select a.role from revision_author a where a.revision = r.number order by a.position) as author_roles,
            array(select s.source from revision_source s where s.revision = r.number order by s.position) as sources""";

    static Imprint of(ResultSet row) throws SQLException {
        return new Imprint(row.getLong("revision"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                new Occasion(Revision.Kind.valueOf(row.getString("why")), row.getString("title"),
                        row.getString("reason"), row.getString("act"),
                        List.of((String[]) row.getArray("sources").getArray())),
                authors(row), signer(row.getString("reviewer"), row.getString("reviewer_role")));
    }

    private static List<MessageSourceResolvable> authors(ResultSet row) throws SQLException {
        var names = (@Nullable String[]) row.getArray("authors").getArray();
        var roles = (String[]) row.getArray("author_roles").getArray();
        var authors = new ArrayList<MessageSourceResolvable>();
        for (int i = 0; i < roles.length; i++) {
            var author = signer(names[i], roles[i]);
            if (author != null) authors.add(author);
        }
        return List.copyOf(authors);
    }

    /** A person by the name they chose, or else by their role; null where there was none. */
    private static @Nullable MessageSourceResolvable signer(@Nullable String name, @Nullable String role) {
        if (role == null) return null;
        var codes = name == null ? new String[]{"history.by." + role} : new String[0];
        return new DefaultMessageSourceResolvable(codes, null, name);
    }

    /** All of them as one; null where there is none. */
    public @Nullable MessageSourceResolvable author() {
        return authors.stream()
                .reduce((some, next) -> new DefaultMessageSourceResolvable(new String[]{"history.authors"},
                        new Object[]{some, next}))
                .orElse(null);
    }

    public Revision.Kind kind() {
        return occasion.kind();
    }

    public String reason() {
        return occasion.reason();
    }

    /** The keys of what it rests on. */
    public List<String> sources() {
        return occasion.sources();
    }

    /** What lists call it. */
    public String heading() {
        return occasion.title().isEmpty() ? occasion.reason() : occasion.title();
    }

    /** Whether it has a name beside its reason. */
    public boolean isTitled() {
        return !occasion.title().isEmpty();
    }

    /** As precise as the {@code time} element of HTML may be. */
    public Instant moment() {
        return publishedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day of the publication in Brussels. */
    public PartialDate day() {
        return PartialDate.of(publishedAt);
    }

    /** Whether its authors published it without another person. */
    public boolean isUnreviewed() {
        return !authors.isEmpty() && reviewer == null;
    }
}
