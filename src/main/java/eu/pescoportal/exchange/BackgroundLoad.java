package eu.pescoportal.exchange;

import eu.pescoportal.record.Revision;
import eu.pescoportal.record.VersionSpan;
import eu.pescoportal.register.document.Background;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Publishes what the register says about PESCO as a whole: its history, claims about it, its commitments. */
@Component
class BackgroundLoad {

    private final JdbcTemplate jdbc;

    BackgroundLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Closes what stood before and inserts the new rows; the sources they name are published already. */
    void publish(Background background, Revision revision) {
        var timeline = background.timeline();
        var claims = background.claims();
        for (var table : List.of("pesco_event", "official_total", "council_decision", "claim", "commitment"))
            jdbc.update("update %s set superseded_in = ? where superseded_in = ?".formatted(table),
                    revision.getNumber(), VersionSpan.OPEN);
        var number = revision.getNumber();
        for (int i = 0; i < timeline.events().size(); i++) {
            var e = timeline.events().get(i);
            insert("pesco_event", "published_in, position, date, title, detail, source", number, i,
                    e.date().text(), e.title(), e.detail(), e.source());
        }
        for (int i = 0; i < timeline.officialTotals().size(); i++) {
            var t = timeline.officialTotals().get(i);
            insert("official_total",
                    "published_in, position, as_of, launched, closed, merged, active, source, note", number,
                    i, t.asOf().text(), t.launched(), t.closed(), t.merged(), t.active(), t.source(),
                    t.note());
        }
        for (int i = 0; i < timeline.decisions().size(); i++) {
            var d = timeline.decisions().get(i);
            insert("council_decision", "published_in, position, celex, title, date, url, what", number, i,
                    d.celex(), d.title(), d.date().text(), d.url(), d.what());
        }
        for (int i = 0; i < claims.size(); i++) {
            var c = claims.get(i);
            insert("claim", "published_in, position, id, title, claim, verdict, record", number, i, c.id(),
                    c.title(), c.claim(), c.verdict().word(), c.record());
            for (int j = 0; j < c.sources().size(); j++)
                insert("claim_source", "published_in, claim_position, position, source", number, i, j,
                        c.sources().get(j));
        }
        for (var c : background.commitments())
            insert("commitment", "published_in, number, area, title, checked, source", number, c.number(),
                    c.area(), c.title(), c.checked(), c.source());
    }

    private void insert(String table, String columns, @Nullable Object... values) {
        var places = String.join(", ", Collections.nCopies(values.length, "?"));
        jdbc.update("insert into %s (%s) values (%s)".formatted(table, columns, places), values);
    }
}
