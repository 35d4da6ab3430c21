package eu.pescoportal.home;

import eu.pescoportal.record.Edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the statements about PESCO that were held against the record. */
@Component
class ClaimFinder {

    private final JdbcClient jdbc;

    ClaimFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClaimsPage find(Edition edition) {
        var claims = new LinkedHashMap<String, ClaimsPage.Claim>();
        jdbc.sql("""
                select c.id, c.title, c.claim, c.verdict, c.record,
                    s.key as source_key, v.title as source_title, v.language as source_language
                from claim c
                left join claim_source x on x.published_in = c.published_in and x.claim_position = c.position
                left join source s on s.id = x.source_id
                left join source_known(:revision) v on v.source_id = s.id
                where c.published_in <= :revision and c.superseded_in > :revision
                order by c.position, x.position
                """).param("revision", edition.revision()).query(row -> {
            var id = row.getString("id");
            if (!claims.containsKey(id))
                claims.put(id, new ClaimsPage.Claim(id, row.getString("title"), row.getString("claim"),
                        row.getString("verdict"), row.getString("record"), new ArrayList<>()));
            if (row.getString("source_key") != null) claims.get(id).sources().add(SourceLink.of(row));
        });
        return new ClaimsPage(claims.values().stream().toList());
    }
}
