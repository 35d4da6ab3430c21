package eu.pescoportal.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the state of the register that an answer is made from. */
@Component
public class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest one, in one statement. */
    public Edition latest() {
        return jdbc.sql("""
                select c.value as revision, r.published_at, o.as_of, o.active, o.key,
                    (select published from source_known(c.value) where published is not null
                        order by first_day(published) desc, length(published) desc limit 1) as newest_source
                from revision_counter c
                left join revision r on r.number = c.value
                left join lateral (
                    select t.as_of, t.active, s.key from official_total t join source s on s.id = t.source_id
                    where t.active is not null and t.published_in <= c.value and t.superseded_in > c.value
                    order by first_day(t.as_of) desc limit 1
                ) o on true
                """).query((row, _) -> edition(row)).single();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var publishedAt = row.getObject("published_at", OffsetDateTime.class);
        var newest = row.getString("newest_source");
        var asOf = row.getString("as_of");
        return new Edition(row.getLong("revision"), publishedAt == null ? null : publishedAt.toInstant(),
                PartialDate.ofNullable(newest),
                asOf == null
                        ? null
                        : new Edition.Official(new PartialDate(asOf), row.getInt("active"),
                                row.getString("key")));
    }
}
