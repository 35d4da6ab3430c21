package eu.pescoportal.editing.copy;

import eu.pescoportal.account.Person;
import eu.pescoportal.record.RecordKind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps working copies, one of each form for each person; a window never overwrites what another one kept.
 */
@Component
public class WorkingCopies {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final CopyRows rows;
    private final CopyTidier tidier;

    WorkingCopies(JdbcClient jdbc, JsonMapper json, Clock clock, CopyRows rows, CopyTidier tidier) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.rows = rows;
        this.tidier = tidier;
    }

    public Optional<WorkingCopy> find(String place, Person person) {
        return jdbc.sql("select * from working_copy where account_id = :account and place = :place")
                .param("account", person.id())
                .param("place", place)
                .query(rows)
                .optional();
    }

    /** All of a person, the last one first. */
    public List<WorkingCopy> of(Person person) {
        return jdbc.sql("select * from working_copy where account_id = :account order by kept desc")
                .param("account", person.id())
                .query(rows)
                .list();
    }

    /** The last one of a new record of that kind. */
    public Optional<WorkingCopy> findNew(RecordKind kind, Person person) {
        return jdbc.sql("""
                select * from working_copy where account_id = :account and kind = :kind and form is not null
                order by kept desc limit 1
                """).param("account", person.id()).param("kind", kind.name()).query(rows).optional();
    }

    /**
     * @return its number; none where another window kept something else, or where its draft was saved
     *         meanwhile or is gone: then nothing was kept
     */
    public OptionalLong keep(WorkingCopy copy, Window by, Person person) {
        try {
            var kept = stored(copy, by, person);
            tidier.tidy(person);
            return kept;
        } catch (DataIntegrityViolationException _) {
            return OptionalLong.empty(); // draft or set went at that very moment
        }
    }

    private OptionalLong stored(WorkingCopy copy, Window by, Person person) {
        return jdbc
                .sql("""
                        insert into working_copy (account_id, place, draft_id, kind, form, set_id, base, saved, typed, page, kept_at)
                        select :account, :place, cast(:draft as bigint), :kind, nullif(:form, ''), cast(:set as bigint), :base, :saved,
                            cast(:typed as jsonb), :page, :now
                        where cast(:draft as bigint) is null or exists (select from draft where id = :draft and saved = :saved)
                        on conflict (account_id, place) do update set set_id = excluded.set_id, base = excluded.base, saved = excluded.saved,
                            typed = excluded.typed, page = excluded.page, kept = excluded.kept, kept_at = excluded.kept_at
                        where working_copy.page = excluded.page or working_copy.kept = :seen
                        returning kept
                        """)
                .param("account", person.id())
                .param("place", copy.place())
                .param("draft", copy.draft())
                .param("kind", copy.kind().name())
                .param("form", copy.formId())
                .param("set", copy.set())
                .param("base", copy.base())
                .param("saved", copy.saved())
                .param("typed", json.writeValueAsString(copy.form().typed()))
                .param("page", by.page())
                .param("seen", by.kept())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Its author goes back to what was saved. */
    public void drop(String place, Person person) {
        jdbc.sql("delete from working_copy where account_id = :account and place = :place")
                .param("account", person.id())
                .param("place", place)
                .update();
    }

    /** What that window kept says nothing more than what was saved. */
    public void drop(String place, Window by, Person person) {
        jdbc.sql(
                """
                        delete from working_copy where account_id = :account and place = :place and (page = :page or kept = :kept)
                        """)
                .param("account", person.id())
                .param("place", place)
                .param("page", by.page())
                .param("kept", by.kept())
                .update();
    }

    /**
     * A window saved its form as a draft, so what it kept is needed no longer; what another window kept of
     * the same form is one of that draft now, overtaken by it.
     */
    public void saved(String place, Window by, String draftPlace, long draft, Person person) {
        drop(place, by, person);
        if (place.equals(draftPlace)) return;
        jdbc.sql("""
                update working_copy set place = :to, draft_id = :draft, form = null, saved = 0
                where account_id = :account and place = :place
                    and not exists (select from working_copy where account_id = :account and place = :to)
                """)
                .param("to", draftPlace)
                .param("draft", draft)
                .param("account", person.id())
                .param("place", place)
                .update();
    }

    /** Its author handed a draft on as it was saved. */
    public void handedOn(long draft, long author) {
        jdbc.sql("delete from working_copy where account_id = :account and draft_id = :draft")
                .param("account", author)
                .param("draft", draft)
                .update();
    }

    /** That person handed a set on with all its drafts. */
    public void handedOnSet(long set, Person person) {
        jdbc.sql(
                """
                        delete from working_copy where account_id = :account and draft_id in (select id from draft where set_id = :set)
                        """)
                .param("account", person.id())
                .param("set", set)
                .update();
    }
}
