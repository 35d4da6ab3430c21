package eu.pescoportal.register;

import eu.pescoportal.register.document.Background;
import eu.pescoportal.register.document.Claim;
import eu.pescoportal.register.document.Commitment;
import eu.pescoportal.register.document.Timeline;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Verdict;
import eu.pescoportal.vocabulary.Word;
import eu.pescoportal.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the register says of PESCO as a whole. */
@Component
class BackgroundReader {

    private final JdbcClient jdbc;

    BackgroundReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same as before, unless it was published again. */
    Background next(Background last, long after, long until) {
        var published = jdbc.sql(
                "select exists (select from pesco_event where published_in > :after and published_in <= :until)")
                .param("after", after)
                .param("until", until)
                .query(Boolean.class)
                .single();
        return published ? read(until) : last;
    }

    private Background read(long revision) {
        return new Background(timeline(revision), claims(revision), commitments(revision));
    }

    private Timeline timeline(long revision) {
        var events = rows("pesco_event", "position", revision,
                (row, _) -> new Timeline.Event(PartialDate.of(row.getString("date")), row.getString("title"),
                        row.getString("detail"), row.getString("source")));
        var totals = rows("official_total", "position", revision,
                (row, _) -> new Timeline.OfficialTotal(PartialDate.of(row.getString("as_of")),
                        row.getObject("launched", Integer.class), row.getObject("closed", Integer.class),
                        row.getObject("merged", Integer.class), row.getObject("active", Integer.class),
                        row.getString("source"), row.getString("note")));
        var decisions = rows("council_decision", "position", revision,
                (row, _) -> new Timeline.CouncilDecision(row.getString("celex"), row.getString("title"),
                        PartialDate.of(row.getString("date")), row.getString("url"), row.getString("what")));
        return new Timeline(events, totals, decisions);
    }

    private List<Claim> claims(long revision) {
        var sources = new HashMap<Integer, List<String>>();
        jdbc.sql("""
                select x.claim_position, x.source from claim c
                join claim_source x on x.published_in = c.published_in and x.claim_position = c.position
                where c.published_in <= :revision and c.superseded_in > :revision order by x.position
                """).param("revision", revision).query(row -> {
            sources.computeIfAbsent(row.getInt("claim_position"), _ -> new ArrayList<>())
                    .add(row.getString("source"));
        });
        return rows("claim", "position", revision,
                (row, _) -> new Claim(row.getString("id"), row.getString("title"), row.getString("claim"),
                        Word.of(Verdict.class, Words.lower(row.getString("verdict"))).orElseThrow(),
                        row.getString("record"), sources.getOrDefault(row.getInt("position"), List.of())));
    }

    private List<Commitment> commitments(long revision) {
        return rows("commitment", "number", revision,
                (row, _) -> new Commitment(row.getInt("number"), row.getString("area"),
                        row.getString("title"), row.getBoolean("checked"), row.getString("source")));
    }

    private <T> List<T> rows(String table, String order, long revision, RowMapper<T> row) {
        return jdbc.sql(
                "select * from %s where published_in <= :revision and superseded_in > :revision order by %s"
                        .formatted(table, order))
                .param("revision", revision)
                .query(row)
                .list();
    }
}
