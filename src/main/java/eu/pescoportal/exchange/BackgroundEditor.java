package eu.pescoportal.exchange;

import eu.pescoportal.record.Revision;
import eu.pescoportal.register.document.Claim;
import eu.pescoportal.register.document.Commitment;
import eu.pescoportal.register.document.Timeline;
import eu.pescoportal.vocabulary.PartialDate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Publishes what the register says about PESCO as a whole: its history, claims about it, its commitments. */
@Component
class BackgroundEditor {

    private final JdbcTemplate jdbc;

    BackgroundEditor(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Closes what stood before and inserts the new rows; the sources they name are published already. */
    void publish(Timeline timeline, List<Claim> claims, List<Commitment> commitments, Revision revision) {
        for (var table : List.of("pesco_event", "official_total", "council_decision", "claim", "commitment"))
            jdbc.update("update %s set superseded_in = ? where superseded_in = ?".formatted(table),
                    revision.getNumber(), Long.MAX_VALUE);
        var number = revision.getNumber();
        for (int i = 0; i < timeline.events().size(); i++) {
            var e = timeline.events().get(i);
            insert("pesco_event", "published_in, position, date, title, detail, source_id", number, i,
                    text(e.date()), e.title(), e.detail(), source(e.source()));
        }
        for (int i = 0; i < timeline.officialTotals().size(); i++) {
            var t = timeline.officialTotals().get(i);
            insert("official_total",
                    "published_in, position, as_of, launched, closed, merged, active, source_id, note",
                    number, i, text(t.asOf()), t.launched(), t.closed(), t.merged(), t.active(),
                    source(t.source()), t.note());
        }
        for (int i = 0; i < timeline.decisions().size(); i++) {
            var d = timeline.decisions().get(i);
            insert("council_decision", "published_in, position, celex, title, date, url, what", number, i,
                    d.celex(), d.title(), text(d.date()), d.url(), d.what());
        }
        for (int i = 0; i < claims.size(); i++) {
            var c = claims.get(i);
            insert("claim", "published_in, position, id, title, claim, verdict, record", number, i, c.id(),
                    c.title(), c.claim(), c.verdict().word(), c.record());
            for (int j = 0; j < c.sources().size(); j++)
                insert("claim_source", "published_in, claim_position, position, source_id", number, i, j,
                        source(c.sources().get(j)));
        }
        for (var c : commitments)
            insert("commitment", "published_in, number, area, title, checked, source_id", number, c.number(),
                    c.area(), c.title(), c.checked(), source(c.source()));
    }

    private void insert(String table, String columns, @Nullable Object... values) {
        var places = String.join(", ",
                Arrays.stream(values)
                        .map(v -> v instanceof SourceKey ? "(select id from source where key = ?)" : "?")
                        .toList());
        var plain = Arrays.stream(values).map(v -> v instanceof SourceKey(var key) ? key : v).toArray();
        jdbc.update("insert into %s (%s) values (%s)".formatted(table, columns, places), plain);
    }

    private record SourceKey(String key) {}

    private static SourceKey source(String key) {
        return new SourceKey(key);
    }

    private static String text(PartialDate date) {
        return date.text();
    }
}
