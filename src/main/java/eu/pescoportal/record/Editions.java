package eu.pescoportal.record;

import eu.pescoportal.vocabulary.PartialDate;

import eu.pescoportal.web.BadParameterException;
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

    public Edition latest() {
        return known(0);
    }

    /**
     * The register as it was published then, in one statement.
     *
     * @param revision
     *            0 for the latest
     * @throws BadParameterException
     *             if there is no such revision yet
     */
    public Edition known(int revision) {
        var edition = jdbc.sql("""
                with c as materialized (
                    select value as latest, coalesce(nullif(:known, 0), value) as value from revision_counter
                )
                select c.value as revision, c.latest, r.published_at, o.as_of, o.active, o.key,
                    (select published from source_known(c.value) where published is not null
                        order by first_day(published) desc, length(published) desc limit 1) as newest_source
                from c
                left join revision r on r.number = c.value
                left join lateral (
                    select t.as_of, t.active, s.key from official_total t join source s on s.id = t.source_id
                    where t.active is not null and t.published_in <= c.value and t.superseded_in > c.value
                    order by first_day(t.as_of) desc limit 1
                ) o on true
                """).param("known", (long) revision).query((row, _) -> edition(row)).single();
        if (edition.revision() > edition.latest())
            throw new BadParameterException("known", Integer.toString(revision), "error.allowed.number", "1",
                    Long.toString(edition.latest()));
        return edition;
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var publishedAt = row.getObject("published_at", OffsetDateTime.class);
        var newest = row.getString("newest_source");
        var asOf = row.getString("as_of");
        return new Edition(row.getLong("revision"), row.getLong("latest"),
                publishedAt == null ? null : publishedAt.toInstant(), PartialDate.ofNullable(newest),
                asOf == null
                        ? null
                        : new Edition.Official(new PartialDate(asOf), row.getInt("active"),
                                row.getString("key")));
    }
}
