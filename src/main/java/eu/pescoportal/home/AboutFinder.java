package eu.pescoportal.home;

import eu.pescoportal.record.Edition;
import eu.pescoportal.vocabulary.PartialDate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the register says about PESCO as a whole, and how much it knows itself. */
@Component
class AboutFinder {

    private final JdbcClient jdbc;

    AboutFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AboutPage find(Edition edition, LocalDate day) {
        var revision = edition.revision();
        var events = new ArrayList<AboutPage.Event>();
        var decisions = new ArrayList<AboutPage.Decision>();
        findHistory(revision, events, decisions);
        return new AboutPage(coverage(revision, day), totals(revision), commitments(revision), events,
                decisions);
    }

    private AboutPage.Coverage coverage(long revision, LocalDate day) {
        var projects = new HashMap<String, List<AboutPage.ProjectName>>();
        var facts = new ArrayList<AboutPage.Facts>();
        var numbers = new HashMap<String, Long>();
        jdbc.sql(
                """
                        with known as (select id from project_known(:revision)),
                        listed as materialized (select * from project_on(:revision, :day, false))
                        select 'project' as what, membership_known as value, slug, name, sort_name, 0 as n, 0 as unchecked
                        from listed
                        union all select 'ended', '', '', '', '', count(*), 0 from listed where status <> 'ONGOING'
                        union all select 'facts', 'participation', '', '', 'a', count(*), count(*) filter (where not checked)
                        from participation where version_id in (select id from known)
                        union all select 'facts', 'link', '', '', 'b', count(*), count(*) filter (where not checked)
                        from partner_link where version_id in (select id from known)
                        union all select 'facts', 'milestone', '', '', 'c', count(*), count(*) filter (where not checked)
                        from milestone where version_id in (select id from known)
                        union all select 'participating', '', '', '', '', count(*), 0
                        from member_state_known(:revision)
                        where pesco_from is not null and holds_on(:day, pesco_from, pesco_to)
                        order by what, sort_name, slug
                        """)
                .param("revision", revision)
                .param("day", day)
                .query(row -> {
                    var value = row.getString("value");
                    switch (row.getString("what")) {
                        case "project" -> projects.computeIfAbsent(value, _ -> new ArrayList<>())
                                .add(new AboutPage.ProjectName(row.getString("slug"), row.getString("name")));
                        case "facts" ->
                            facts.add(new AboutPage.Facts(value, row.getLong("n"), row.getLong("unchecked")));
                        case String what -> numbers.put(what, row.getLong("n"));
                    }
                });
        return new AboutPage.Coverage(numbers.getOrDefault("participating", 0L),
                numbers.getOrDefault("ended", 0L), projects.getOrDefault("SOURCED", List.of()),
                projects.getOrDefault("PARTIAL", List.of()), projects.getOrDefault("UNKNOWN", List.of()),
                facts);
    }

    private List<AboutPage.Total> totals(long revision) {
        return jdbc
                .sql("""
                        select t.as_of, t.launched, t.closed, t.active, t.note, own.launched as own_launched, own.active as own_active,
                            s.key as source_key, v.title as source_title, v.language as source_language
                        from official_total t
                        join source s on s.id = t.source_id
                        join source_known(:revision) v on v.source_id = s.id
                        left join lateral (
                            select count(*)::int as launched, (count(*) filter (where status = 'ONGOING'))::int as active
                            from project_on(:revision, first_day(t.as_of), false)
                        ) own on length(t.as_of) = 10
                        where t.published_in <= :revision and t.superseded_in > :revision
                        order by t.position
                        """)
                .param("revision", revision)
                .query((row, _) -> new AboutPage.Total(PartialDate.of(row.getString("as_of")),
                        row.getObject("launched", Integer.class), row.getObject("closed", Integer.class),
                        row.getObject("active", Integer.class), row.getObject("own_launched", Integer.class),
                        row.getObject("own_active", Integer.class), row.getString("note"),
                        SourceLink.of(row)))
                .list();
    }

    private SequencedMap<String, List<AboutPage.Commitment>> commitments(long revision) {
        var areas = new LinkedHashMap<String, List<AboutPage.Commitment>>();
        jdbc.sql("""
                select c.number, c.area, c.title, c.checked,
                    s.key as source_key, v.title as source_title, v.language as source_language
                from commitment c
                join source s on s.id = c.source_id
                join source_known(:revision) v on v.source_id = s.id
                where c.published_in <= :revision and c.superseded_in > :revision
                order by c.area, c.number
                """).param("revision", revision).query(row -> {
            areas.computeIfAbsent(row.getString("area"), _ -> new ArrayList<>())
                    .add(new AboutPage.Commitment(row.getInt("number"), row.getString("title"),
                            row.getBoolean("checked"), SourceLink.of(row)));
        });
        return areas;
    }

    /** The timeline and the Council's decisions, in one statement. */
    private void findHistory(long revision, List<AboutPage.Event> events,
            List<AboutPage.Decision> decisions) {
        jdbc.sql(
                """
                        select 'event' as what, e.position, e.date, e.title, e.detail as text, null as celex, null as url,
                            s.key as source_key, v.title as source_title, v.language as source_language
                        from pesco_event e
                        join source s on s.id = e.source_id
                        join source_known(:revision) v on v.source_id = s.id
                        where e.published_in <= :revision and e.superseded_in > :revision
                        union all
                        select 'decision', d.position, d.date, d.title, d.what, d.celex, d.url, named.key, null, null
                        from council_decision d
                        left join lateral (
                            select s.key from source_known(:revision) v join source s on s.id = v.source_id
                            where v.celex = d.celex order by s.key collate "C" limit 1
                        ) named on true
                        where d.published_in <= :revision and d.superseded_in > :revision
                        order by what, position
                        """)
                .param("revision", revision)
                .query(row -> {
                    if (row.getString("what").equals("event")) events.add(event(row));
                    else
                        decisions.add(decision(row));
                });
    }

    private static AboutPage.Event event(ResultSet row) throws SQLException {
        return new AboutPage.Event(PartialDate.of(row.getString("date")), row.getString("title"),
                row.getString("text"), SourceLink.of(row));
    }

    private static AboutPage.Decision decision(ResultSet row) throws SQLException {
        return new AboutPage.Decision(PartialDate.of(row.getString("date")), row.getString("title"),
                row.getString("celex"), row.getString("url"), row.getString("text"),
                row.getString("source_key"));
    }
}
