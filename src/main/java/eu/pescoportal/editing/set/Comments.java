package eu.pescoportal.editing.set;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Colleague;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is said about sets, over all rounds of review, until the set is no more. */
@Component
public class Comments {

    public static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Comments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is said, and about what.
     *
     * @param draft
     *            null for the whole set
     * @param line
     *            empty for the whole record
     * @param answers
     *            a comment of the same set; null where it begins a conversation
     */
    public record Said(@Nullable Long draft, String line, @Nullable Long answers, String text) {}

    /** In the order in which they were begun. */
    public List<Comment.Conversation> of(DraftSet set) {
        var all = jdbc.sql("""
                select c.*, coalesce(a.display_name, a.name) as author, a.active
                from change_set_comment c join account a on a.id = c.author_id
                where c.set_id = :set order by c.id
                """).param("set", set.id()).query((row, _) -> comment(row)).list();
        return all.stream()
                .filter(comment -> comment.answers() == null)
                .map(first -> new Comment.Conversation(first,
                        all.stream()
                                .filter(comment -> Long.valueOf(first.id()).equals(comment.answers()))
                                .toList()))
                .toList();
    }

    /** An answer stands where what it answers does; of a draft that left the set the set is told. */
    public void add(DraftSet set, Said said, Person author) {
        jdbc.sql(
                """
                        insert into change_set_comment (set_id, draft_id, line, answers, author_id, text, written_at)
                        select :set, coalesce(f.draft_id, (select d.id from draft d where d.id = :draft and d.set_id = :set)),
                            coalesce(f.line, :line), coalesce(f.answers, f.id), :author, :text, :now
                        from (values (1)) one left join change_set_comment f on f.id = :answers and f.set_id = :set
                        """)
                .param("set", set.id())
                .param("draft", said.draft())
                .param("line", said.line())
                .param("answers", said.answers())
                .param("author", author.id())
                .param("text", said.text())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(row.getLong("id"), row.getObject("draft_id", Long.class), row.getString("line"),
                row.getObject("answers", Long.class),
                new Colleague(row.getLong("author_id"), row.getString("author"), row.getBoolean("active")),
                row.getString("text"), row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
