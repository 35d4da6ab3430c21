package eu.pescoportal.project;

import eu.pescoportal.record.Edition;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.SourceRef;
import eu.pescoportal.vocabulary.Domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds projects. Page, counts and twins are made from the same listing, so their numbers agree. */
@Component
public class ProjectFinder {

    private final JdbcClient jdbc;
    private final Projects projects;

    ProjectFinder(JdbcClient jdbc, Projects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    Vocabulary vocabulary(Edition edition) {
        return Vocabulary.of(jdbc, edition.revision());
    }

    /** One page of rows, with all counts. */
    ProjectList find(ProjectQuery query, Edition edition) {
        var search = Search.of(jdbc, query.q());
        var listing = new Listing(query, search);
        var rows = rows(listing, edition, " limit :size offset :offset");
        var counts = new HashMap<String, Map<String, Long>>();
        jdbc.sql(listing.counts()).params(listing.parameters(edition)).query(row -> {
            counts.computeIfAbsent(row.getString("filter"), _ -> new HashMap<>())
                    .put(row.getString("value"), row.getLong("n"));
        });
        var total = counts.getOrDefault("total", Map.of()).getOrDefault("", 0L);
        var unknown = counts.getOrDefault("unknown", Map.of()).getOrDefault("", 0L);
        return new ProjectList(query, search, rows, total, unknown, inWords(counts));
    }

    /** All rows, whatever page is asked for. */
    List<ProjectRow> findAll(ProjectQuery query, Edition edition) {
        return rows(new Listing(query, Search.of(jdbc, query.q())), edition, "");
    }

    /** A project as it was last published. */
    @Transactional(readOnly = true)
    public Optional<ProjectDocument> find(String slug, Edition edition) {
        return projects.findKnown(slug, edition.revision()).map(ProjectVersion::toDocument);
    }

    /** The names of all sources and partners that a project refers to. */
    ProjectPage.Names names(String slug, Edition edition) {
        var sources = new HashMap<String, SourceRef>();
        var partners = new HashMap<String, ProjectPage.PartnerName>();
        jdbc.sql(
                """
                        with v as (select v.id from project_known(:revision) v join project p on p.id = v.project_id where p.slug = :slug)
                        select 'source' as what, s.key, w.title, null as code, w.publisher, w.url, w.language, w.published
                        from v join project_source x on x.version_id = v.id join source s on s.id = x.source_id
                        join source_known(:revision) w on w.source_id = s.id
                        union select 'partner', q.key, w.name, w.state_code, null, null, null, null
                        from v join partner_link x on x.version_id = v.id join partner q on q.id = x.partner_id
                        join partner_known(:revision) w on w.partner_id = q.id
                        """)
                .param("revision", edition.revision())
                .param("slug", slug)
                .query(row -> {
                    var key = row.getString("key");
                    if (row.getString("what").equals("partner"))
                        partners.put(key,
                                new ProjectPage.PartnerName(row.getString("title"), row.getString("code")));
                    else
                        sources.put(key, SourceRef.of(row));
                });
        return new ProjectPage.Names(sources, partners);
    }

    /**
     * The projects nearest to one: what it was merged into or grew from, whose name with a number behind it
     * it bears or that bears its own, then the largest share of common states among the states of both, the
     * same domain first.
     */
    List<ProjectPage.Related> related(String slug, LocalDate day, Edition edition) {
        return jdbc
                .sql("""
                        with listed as materialized (
                            select o.*, coordinators || members as states, v.merged_into,
                                regexp_replace(o.sort_name, 's? [0-9]+$', '') as stem, regexp_replace(o.sort_name, 's$', '') as unnumbered
                            from project_on(:revision, cast(:day as date), false) o join project_version v on v.id = o.version_id
                        ), compared as (
                            select o.slug, o.name, o.acronym, o.domain, o.sort_name, o.domain = me.domain as same_domain,
                                case when me.merged_into = o.project_id or o.stem = me.unnumbered and o.stem <> o.sort_name then 'successor'
                                    when o.merged_into = me.project_id or me.stem = o.unnumbered and me.stem <> me.sort_name then 'predecessor' end
                                    as relation,
                                (select count(*) from unnest(o.states) s where s = any(me.states)) as shared,
                                cardinality(o.states) + cardinality(me.states) as together
                            from listed me join listed o on o.project_id <> me.project_id
                            where me.slug = :slug
                        )
                        select *, together - shared as states from compared
                        where relation is not null or shared > 0
                        order by relation nulls last, shared::float / nullif(together - shared, 0) desc nulls last, same_domain desc,
                            sort_name collate "C", slug collate "C"
                        limit 6
                        """)
                .param("revision", edition.revision())
                .param("day", day)
                .param("slug", slug)
                .query((row, _) -> new ProjectPage.Related(row.getString("slug"), row.getString("name"),
                        row.getString("acronym"), Domain.valueOf(row.getString("domain")),
                        row.getString("relation"), row.getInt("shared"), row.getInt("states")))
                .list();
    }

    private List<ProjectRow> rows(Listing listing, Edition edition, String limit) {
        return jdbc.sql(listing.rows() + limit)
                .params(listing.parameters(edition))
                .query((row, _) -> ProjectRow.of(row))
                .list();
    }

    /** The database counts by stored codes, the query speaks in words. */
    private static Map<String, Map<String, Long>> inWords(Map<String, Map<String, Long>> counts) {
        var inWords = new HashMap<String, Map<String, Long>>();
        counts.forEach((filter, values) -> inWords.put(filter, values.entrySet()
                .stream()
                .collect(Collectors.toMap(e -> filter.equals("domain")
                        ? Domain.valueOf(e.getKey()).word()
                        : e.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue))));
        return inWords;
    }

    /**
     * The SQL of a query: one listing of projects, from which rows and counts are taken by the same
     * conditions.
     */
    private record Listing(ProjectQuery query, Search search) {

        private String listed() {
            var taking = query.effectiveRoles()
                    .stream()
                    .map(role -> "o." + role + "s")
                    .collect(Collectors.joining(" || "));
            return """
                    with listed as materialized (
                        select o.*, %s as taking_part, %s as tier
                        from project_on(:revision, cast(:day as date), :onlyChecked) o
                    )
                    """.formatted(taking, query.q().isEmpty() ? "0" : search.tier());
        }

        /** Which rows pass each filter that is set. */
        private Map<String, String> conditions() {
            var conditions = new LinkedHashMap<String, String>();
            if (!query.q().isEmpty()) conditions.put("q", "tier is not null");
            if (!query.states().isEmpty())
                conditions.put("state",
                        query.match().equals("all")
                                ? "taking_part @> cast(:states as text[])"
                                : "taking_part && cast(:states as text[])");
            if (!query.without().isEmpty())
                conditions.put("without", "not (coordinators || members) && cast(:without as text[])");
            if (!query.domains().isEmpty())
                conditions.put("domain", "domain = any(cast(:domains as text[]))");
            if (!query.waves().isEmpty()) conditions.put("wave", "wave = any(:waves)");
            if (!query.statuses().isEmpty())
                conditions.put("status", "status = any(cast(:statuses as text[]))");
            if (!query.partners().isEmpty())
                conditions.put("partner", "partners && cast(:partners as text[])");
            return conditions;
        }

        private String whereAllBut(String filter) {
            return conditions().entrySet()
                    .stream()
                    .filter(e -> !e.getKey().equals(filter))
                    .map(e -> "(" + e.getValue() + ")")
                    .collect(Collectors.joining(" and ", " where ", ""))
                    .replaceFirst("^ where $", " where true");
        }

        String rows() {
            return listed() + "select * from listed" + whereAllBut("") + " order by " + query.sort().sql();
        }

        /**
         * Of {@code without} it counts the rows that have the state, those that would go if it were added.
         */
        String counts() {
            return listed()
                    + """
                            select 'total' as filter, '' as value, count(*) as n from listed %1$s
                            union all select 'unknown', '', count(*) from listed %7$s and membership_known = 'UNKNOWN'
                            union all select 'domain', domain, count(*) from listed %2$s group by domain
                            union all select 'wave', wave::text, count(*) from listed %3$s group by wave
                            union all select 'status', status, count(*) from listed %4$s group by status
                            union all select 'partner', p, count(*) from listed, unnest(partners) p %5$s group by p
                            union all select 'state', s, count(*) from listed, unnest(taking_part) s %6$s group by s
                            union all select 'without', s, count(*) from listed, unnest(coordinators || members) s %1$s group by s
                            """
                            .formatted(whereAllBut(""), whereAllBut("domain"), whereAllBut("wave"),
                                    whereAllBut("status"), whereAllBut("partner"),
                                    whereAllBut(query.match().equals("any") ? "state" : ""),
                                    whereAllBut("state"));
        }

        Map<String, Object> parameters(Edition edition) {
            var parameters = new LinkedHashMap<>(search.parameters());
            parameters.put("revision", edition.revision());
            parameters.put("day", query.asOf().day());
            parameters.put("onlyChecked", query.onlyChecked());
            parameters.put("states", upperCase(query.states()));
            parameters.put("without", upperCase(query.without()));
            parameters.put("domains",
                    query.domains().stream().map(w -> domain(w).name()).toArray(String[]::new));
            parameters.put("waves", query.waves().stream().map(Integer::valueOf).toArray(Integer[]::new));
            parameters.put("statuses", upperCase(query.statuses()));
            parameters.put("partners", query.partners().toArray(String[]::new));
            parameters.put("size", query.size());
            parameters.put("offset", (long) (query.page() - 1) * query.size());
            return parameters;
        }

        private static String[] upperCase(List<String> words) {
            return words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toArray(String[]::new);
        }

        private static Domain domain(String word) {
            return List.of(Domain.values())
                    .stream()
                    .filter(d -> d.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
