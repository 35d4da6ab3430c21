package eu.pescoportal.register;

import eu.pescoportal.record.AsOf;
import eu.pescoportal.record.Edition;

import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which facts a page counts: those true on a day, or of them only the checked ones. */
public record FactFilter(AsOf asOf, boolean onlyChecked) {

    public static FactFilter of(Parameters parameters, Clock clock) {
        return new FactFilter(AsOf.of(parameters, clock),
                parameters.word("checked", List.of("only")).isPresent());
    }

    /**
     * A statement about those facts, with {@code :revision}, {@code :day} and {@code :onlyChecked} filled in.
     */
    public JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql, Edition edition) {
        return jdbc.sql(sql.replace(":day", "cast(:day as date)"))
                .param("revision", edition.revision())
                .param("day", asOf.day())
                .param("onlyChecked", onlyChecked);
    }

    /** An address at which the same facts count. */
    public Link link(String path) {
        var link = asOf.link(path);
        return onlyChecked ? link.with("checked", "only") : link;
    }
}
