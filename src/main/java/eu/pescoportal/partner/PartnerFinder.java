package eu.pescoportal.partner;

import eu.pescoportal.record.Edition;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.LinkKind;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds partners and what ties them to projects. */
@Component
public class PartnerFinder {

    /**
     * What had begun by that day, in projects established by then; what ties a body of NATO ties NATO too.
     */
    private static final String LINKED = """
            with linked as (
                select l.kind, l.title as link_title, l.detail, l.approved, l.valid_from, l.valid_to, l.checked, l.source_id, l.position,
                    k.key as partner_key, q.key as body_key, w.name as body, p.slug, v.name as project, v.acronym, v.sort_name,
                    v.ended, v.outcome, v.project_id, first_day(v.ended) <= :day as has_ended,
                    coalesce(first_day(l.valid_to) <= :day, false) as is_past
                from project_known(:revision) v
                join project p on p.id = v.project_id
                join partner_link l on l.version_id = v.id
                join partner q on q.id = l.partner_id
                join partner_known(:revision) w on w.partner_id = l.partner_id
                cross join lateral (select q.key union all select 'nato' where w.kind = 'NATO_BODY') k
                where first_day(v.established) <= :day and (l.checked or not :onlyChecked)
                    and (first_day(l.valid_from) <= :day or first_day(l.approved) <= :day
                        or l.valid_from is null and l.approved is null)
            )
            """;

    private final JdbcClient jdbc;
    private final Partners partners;

    PartnerFinder(JdbcClient jdbc, Partners partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /** Every partner with the number of projects for which the list of projects finds it. */
    List<PartnerRow> all(FactFilter filter, Edition edition) {
        return filter
                .ask(jdbc,
                        """
                                with tied as materialized (
                                    select k as key, count(*) as projects from project_on(:revision, :day, :onlyChecked), unnest(partners) k
                                    group by k
                                )
                                select p.key, w.*, coalesce(t.projects, 0) as projects
                                from partner_known(:revision) w join partner p on p.id = w.partner_id left join tied t on t.key = p.key
                                """,
                        edition)
                .query((row, _) -> PartnerRow.of(row))
                .list();
    }

    /** For each partner and kind of link, in how many projects it holds on that day. */
    List<Standing> standings(FactFilter filter, Edition edition) {
        return filter.ask(jdbc, LINKED + """
                select partner_key, kind, count(distinct project_id) as n from linked where not is_past
                group by partner_key, kind
                """, edition)
                .query((row, _) -> new Standing(row.getString("partner_key"),
                        LinkKind.valueOf(row.getString("kind")), row.getInt("n")))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<PartnerDocument> find(String key, Edition edition) {
        return partners.findKnown(key, edition.revision()).map(PartnerVersion::toDocument);
    }

    /** All that ties a partner to projects, or did, by that day. */
    List<Tie> ties(String key, FactFilter filter, Edition edition) {
        return filter
                .ask(jdbc,
                        LINKED + """
                                select l.*, s.key, w.title, w.publisher, w.url, w.language, w.published
                                from linked l join source s on s.id = l.source_id join source_known(:revision) w on w.source_id = s.id
                                where l.partner_key = :key
                                order by l.sort_name collate "C", l.slug collate "C", l.position
                                """,
                        edition)
                .param("key", key)
                .query((row, _) -> Tie.of(row, key))
                .list();
    }
}
