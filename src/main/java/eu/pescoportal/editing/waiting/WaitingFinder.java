package eu.pescoportal.editing.waiting;

import eu.pescoportal.account.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what the desk lists for somebody to do, in one statement: every page that a person signed in sees
 * asks for it.
 */
@Component
class WaitingFinder {

    private static final String COUNT = """
            with open as (
                select 'draft ' || d.id as id, d.status, d.saved, d.comment, array[d.author_id] as authors
                from draft d where d.set_id is null
                union all
                select 'set ' || s.id, s.status, s.saved, s.comment,
                    array(select m.account_id from change_set_author m where m.set_id = s.id)
                from change_set s
            ), theirs as (
                select id, saved, comment,
                    :reviews and status = 'SUBMITTED' and not :person = any (authors) as to_review,
                    :edits and status = 'RETURNED' and :person = any (authors) as sent_back,
                    :keeps and not exists (select from account a where a.id = any (authors) and a.active) as is_left
                from open
            )
            select count(*) filter (where to_review) as to_review, count(*) filter (where sent_back) as sent_back,
                count(*) filter (where is_left and not to_review) as is_left,
                coalesce(md5(string_agg(
                    case when to_review then id || ' ' || saved when sent_back then id || ' ' || comment else id end,
                    ' ' order by id) filter (where to_review or sent_back or is_left)), '') as state
            from theirs
            """;

    private final JdbcClient jdbc;

    WaitingFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Waiting of(Person person) {
        return jdbc.sql(COUNT)
                .param("person", person.id())
                .param("reviews", person.isReviewer())
                .param("edits", person.isEditor())
                .param("keeps", person.isAdmin())
                .query(WaitingFinder::waiting)
                .single();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getInt("to_review"), row.getInt("sent_back"), row.getInt("is_left"),
                row.getString("state"));
    }
}
