package eu.pescoportal.state;

import eu.pescoportal.record.Edition;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.MemberStateDocument;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds member states and their part in the projects. */
@Component
public class MemberStateFinder {

    private final JdbcClient jdbc;
    private final MemberStates states;

    MemberStateFinder(JdbcClient jdbc, MemberStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /** Every member of the EU on that day, with its part in the projects that ran then. */
    List<MemberStateRow> all(FactFilter filter, Edition edition) {
        return filter
                .ask(jdbc,
                        """
                                with running as materialized (
                                    select coordinators, members, observers from project_on(:revision, :day, :onlyChecked) where status = 'ONGOING'
                                ), part as (
                                    select s as code, 'C' as role from running, unnest(coordinators) s
                                    union all select s, 'M' from running, unnest(members) s
                                    union all select s, 'O' from running, unnest(observers) s
                                ), counted as (
                                    select code, count(*) filter (where role = 'C') as coordinates, count(*) filter (where role = 'M') as member,
                                        count(*) filter (where role = 'O') as observes
                                    from part group by code
                                )
                                select s.*, coalesce(c.coordinates, 0) as coordinates, coalesce(c.member, 0) as member, coalesce(c.observes, 0) as observes
                                from member_state_known(:revision) s left join counted c on c.code = s.state_code
                                where holds_on(:day, s.eu_from, s.eu_to)
                                order by s.state_code
                                """,
                        edition)
                .query((row, _) -> MemberStateRow.of(row))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<MemberStateDocument> find(String code, Edition edition) {
        return states.findKnown(code, edition.revision()).map(MemberStateVersion::toDocument);
    }

    /** The roles that a state had by that day in projects established by then. */
    List<Part> parts(String code, FactFilter filter, Edition edition) {
        return filter
                .ask(jdbc,
                        """
                                select p.slug, v.name, v.acronym, v.domain, v.ended, v.outcome, x.role, x.valid_from, x.valid_to, x.checked, x.note,
                                    first_day(v.ended) <= :day as has_ended, holds_on(membership_day(:day, v.ended), x.valid_from, x.valid_to) as holds,
                                    s.key, w.title, w.publisher, w.url, w.language, w.published
                                from participation x
                                join project_known(:revision) v on v.id = x.version_id join project p on p.id = v.project_id
                                join source s on s.id = x.source_id join source_known(:revision) w on w.source_id = s.id
                                where x.state_code = :code and first_day(v.established) <= :day and (x.checked or not :onlyChecked)
                                    and (x.valid_from is null or first_day(x.valid_from) <= membership_day(:day, v.ended))
                                order by v.sort_name collate "C", p.slug collate "C"
                                """,
                        edition)
                .param("code", code)
                .query((row, _) -> Part.of(row))
                .list();
    }

    /**
     * By domain and by other state: in how many running projects the state is coordinator or member, most
     * first.
     */
    List<Together> together(String code, FactFilter filter, Edition edition) {
        return filter
                .ask(jdbc,
                        """
                                with mine as materialized (
                                    select domain, coordinators || members as states from project_on(:revision, :day, :onlyChecked)
                                    where status = 'ONGOING' and :code = any (coordinators || members)
                                )
                                select * from (select 'domain' as what, domain as value, count(*) as n from mine group by domain order by n desc, domain) d
                                union all
                                select * from (select 'state', s, count(*) as n from mine, unnest(states) s where s <> :code group by s
                                    order by n desc fetch first 8 rows with ties) t
                                """,
                        edition)
                .param("code", code)
                .query((row, _) -> new Together(row.getString("what"), row.getString("value"),
                        row.getInt("n")))
                .list();
    }

    /**
     * The running projects whose members are not, or not all, known, so that any state may take part in them.
     */
    List<Gap> gaps(String code, FactFilter filter, Edition edition) {
        return filter.ask(jdbc, """
                select slug, name, acronym, membership_known = 'UNKNOWN' as unknown
                from project_on(:revision, :day, :onlyChecked)
                where status = 'ONGOING' and (membership_known = 'UNKNOWN' or members_missing)
                    and :code <> all (coordinators || members || observers)
                order by sort_name collate "C", slug collate "C"
                """, edition)
                .param("code", code)
                .query((row, _) -> new Gap(row.getString("slug"), row.getString("name"),
                        row.getString("acronym"), row.getBoolean("unknown")))
                .list();
    }

    /** The key of the partner that a code of a third State stands for. */
    Optional<String> thirdState(String code, Edition edition) {
        return jdbc
                .sql("""
                        select p.key from partner_known(:revision) v join partner p on p.id = v.partner_id where v.state_code = :code
                        """)
                .param("revision", edition.revision())
                .param("code", code)
                .query(String.class)
                .optional();
    }
}
