package eu.pescoportal.home;

import eu.pescoportal.record.Edition;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.PartialDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the front page shows: all numbers from one statement, so they cannot disagree. */
@Component
class FrontFinder {

    private final JdbcClient jdbc;

    FrontFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FrontPage find(Edition edition, LocalDate day, Locale locale) {
        var counts = new HashMap<String, Map<String, Long>>();
        var states = new ArrayList<FrontPage.Tile>();
        var domains = new ArrayList<FrontPage.Way>();
        var waves = new ArrayList<FrontPage.Way>();
        jdbc.sql(
                """
                        with listed as materialized (select * from project_on(:revision, :day, false))
                        select 'status' as what, status as value, count(*) as n, null as since from listed group by status
                        union all select 'membership', membership_known, count(*), null from listed group by membership_known
                        union all select 'domain', domain, count(*), null from listed group by domain
                        union all (select 'wave', wave::text, count(*), min(established) from listed group by wave order by wave)
                        union all select 'state', s.state_code,
                            (select count(*) from listed where status = 'ONGOING' and s.state_code = any (coordinators || members)),
                            case when s.pesco_from is not null and holds_on(:day, s.pesco_from, s.pesco_to) then s.pesco_from end
                        from member_state_known(:revision) s where holds_on(:day, s.eu_from, s.eu_to)
                        union all select 'third', p.key, count(*), null
                        from listed l cross join unnest(l.partners) tied
                        join partner p on p.key = tied
                        join partner_known(:revision) v on v.partner_id = p.id and v.kind = 'THIRD_STATE'
                        group by p.key
                        """)
                .param("revision", edition.revision())
                .param("day", day)
                .query(row -> {
                    var value = row.getString("value");
                    var n = row.getLong("n");
                    var since = row.getString("since");
                    switch (row.getString("what")) {
                        case "state" -> states.add(new FrontPage.Tile(new Country(value), since != null, n));
                        case "domain" ->
                            domains.add(new FrontPage.Way(Domain.valueOf(value).word(), n, null));
                        case "wave" -> waves.add(new FrontPage.Way(value, n, PartialDate.of(since)));
                        case String what -> counts.computeIfAbsent(what, _ -> new HashMap<>()).put(value, n);
                    }
                });
        states.sort(Comparator.comparing(FrontPage.Tile::country, Country.byName(locale)));
        domains.sort(Comparator.comparing(FrontPage.Way::value, inOrderOfDomains()));
        var projects = sum(counts, "status");
        var ongoing = count(counts, "status", "ONGOING");
        return new FrontPage(projects, ongoing, projects - ongoing,
                states.stream().filter(FrontPage.Tile::participating).count(), sum(counts, "third"),
                new FrontPage.Membership(count(counts, "membership", "SOURCED"),
                        count(counts, "membership", "PARTIAL"), count(counts, "membership", "UNKNOWN")),
                states, domains, waves, latest(edition));
    }

    private static Comparator<String> inOrderOfDomains() {
        var order = List.of(Domain.values()).stream().map(Domain::word).toList();
        return Comparator.comparing(order::indexOf);
    }

    private static long count(Map<String, Map<String, Long>> counts, String what, String value) {
        return counts.getOrDefault(what, Map.of()).getOrDefault(value, 0L);
    }

    private static long sum(Map<String, Map<String, Long>> counts, String what) {
        return counts.getOrDefault(what, Map.of()).values().stream().mapToLong(n -> n).sum();
    }

    private FrontPage.@Nullable Publication latest(Edition edition) {
        var day = edition.publishedOn();
        if (day == null) return null;
        return jdbc.sql("select number, kind, reason from revision where number = :revision")
                .param("revision", edition.revision())
                .query((row, _) -> new FrontPage.Publication(row.getLong("number"), day,
                        row.getString("kind").toLowerCase(Locale.ROOT), row.getString("reason")))
                .single();
    }
}
