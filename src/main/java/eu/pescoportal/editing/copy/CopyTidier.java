package eu.pescoportal.editing.copy;

import eu.pescoportal.account.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes away working copies that nobody comes back to: too old, too many, or of people who may no longer edit
 * what they typed.
 */
@Component
class CopyTidier {

    static final Duration KEPT = Duration.ofDays(30);
    static final int EACH = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    CopyTidier(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void tidy(Person person) {
        jdbc.sql(
                """
                        delete from working_copy c where c.kept_at < :then
                            or not exists (select from account a where a.id = c.account_id and a.active and a.roles && '{EDITOR,ADMIN}')
                            or c.draft_id is not null and not exists (select from draft d where d.id = c.draft_id and case
                                when d.set_id is null then d.author_id = c.account_id
                                else exists (select from change_set_author m where m.set_id = d.set_id and m.account_id = c.account_id) end)
                            or c.account_id = :account and c.kept not in
                                (select kept from working_copy where account_id = :account order by kept desc limit :each)
                        """)
                .param("then", OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .param("account", person.id())
                .param("each", EACH)
                .update();
    }
}
