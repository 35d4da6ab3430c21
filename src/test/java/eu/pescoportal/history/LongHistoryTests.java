package eu.pescoportal.history;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.Statements;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.VersionSpan;
import eu.pescoportal.register.Snapshots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The history of a record that was published 2,000 times is read page by page. */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = "test.database=long-history")
class LongHistoryTests {

    private static final String LONG = "/projects/twister/history";
    private static final String SHORT = "/projects/essor/history";
    private static final RecordRef TWISTER = new RecordRef(RecordKind.PROJECT, "twister");
    private static final int VERSIONS = 2000;
    private static final int SIZE = 20;

    @Autowired
    WebApplicationContext portal;
    @Autowired
    Pages pages;
    @Autowired
    VersionFinder versions;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Snapshots snapshots;
    @Autowired
    JdbcClient jdbc;

    /** By SQL, since 1999 publications would take a while. */
    @BeforeEach
    void publishAgainAndAgain() {
        if (snapshots.refreshed().latest(TWISTER).orElseThrow().number() == VERSIONS) return;
        var said = jdbc.sql("""
                select string_agg(column_name, ', ') from information_schema.columns
                where table_name = 'project_version' and is_generated = 'NEVER'
                    and column_name not in ('id', 'number', 'published_in', 'superseded_in')
                """).query(String.class).single();
        jdbc.sql("""
                insert into revision (number, published_at, kind, reason)
                select n, now(), 'CHANGE', 'Reason ' || n from generate_series(2, %1$d) n;
                update revision_counter set value = %1$d;
                update project_version set superseded_in = 2 where %2$s;
                insert into project_version (id, number, published_in, superseded_in, %3$s)
                select -n, n, n, case when n = %1$d then %4$d else n + 1 end, %3$s
                from project_version, generate_series(2, %1$d) n where number = 1 and %2$s
                """.formatted(VERSIONS, "key = 'twister'", said, VersionSpan.OPEN)).update();
        for (var facts : List.of("participation", "milestone", "citation", "project_source"))
            jdbc.sql("""
                    insert into %1$s
                    select (jsonb_populate_record(f, jsonb_build_object('version_id', v.id))).*
                    from project_version o join %1$s f on f.version_id = o.id
                        join project_version v on v.key = o.key and v.number > 1
                    where o.number = 1
                    """.formatted(facts)).update();
        snapshots.refreshed();
        jdbc.sql("analyze").update(); // PostgreSQL does so by itself a while after
    }

    @Test
    void shows20VersionsToAPage() {
        assertThat(numbers(LONG)).hasSize(SIZE).startsWith("2000", "1999").endsWith("1981");
        assertThat(numbers(LONG + "?page=100")).hasSize(SIZE).startsWith("20").endsWith("1");
        assertThat(pages.text(LONG)).contains("2,000 versions", "Reason 2000", "Reason 1981")
                .doesNotContain("Reason 1980");
    }

    private List<String> numbers(String path) {
        return Jsoup.parse(pages.html(path)).select("tbody th > span").eachText();
    }

    /** In this thread and its transaction, and whether it is kept or not. */
    private void make(String path) {
        assertThat(MockMvcTester.from(portal).get().uri(path)).hasStatusOk();
    }

    @Test
    void asksNoMoreOftenThanForASingleVersion() {
        make(LONG); // what is looked up once only
        assertThat(Statements.of(() -> make(LONG))).isPositive().isEqualTo(Statements.of(() -> make(SHORT)));
    }

    @Test
    void readsNothingThatAVersionSaid() {
        assertThat(rowsRead(() -> make(LONG))).containsKey("project_version")
                .doesNotContainKeys("participation", "partner_link", "milestone", "funding", "citation",
                        "project_source");
    }

    /**
     * Of each version: itself, whether it was withdrawn, and for that the next one; the planner looks at a
     * few more.
     */
    @Test
    void readsOnlyTheVersionsOfThePage() {
        for (var last : List.of(VERSIONS, 1000, SIZE)) {
            var read = rowsRead(
                    () -> assertThat(versions.list(TWISTER, last - SIZE + 1, last)).hasSize(SIZE));
            assertThat(read.get("project_version")).as("up to " + last).isBetween((long) SIZE, 5L * SIZE);
        }
    }

    /** All of them once, for the last one; and of each on the page as above. */
    @Test
    void readsTheOtherVersionsAtMostOnce() {
        var read = rowsRead(() -> make(LONG));
        assertThat(read.get("project_version")).isBetween((long) SIZE, VERSIONS + 5L * SIZE);
    }

    /** How many rows that makes the database look at, by table; none where it looks at none. */
    private Map<String, Long> rowsRead(Runnable work) {
        return transaction.execute(_ -> {
            var before = rowsRead();
            work.run();
            var read = rowsRead();
            before.forEach((table, rows) -> read.merge(table, -rows, Long::sum));
            read.values().removeIf(rows -> rows == 0);
            return read;
        });
    }

    /** As PostgreSQL counts them for the connection of the transaction, which makes the page as well. */
    private Map<String, Long> rowsRead() {
        var read = new HashMap<String, Long>();
        jdbc.sql(
                """
                        select relname, seq_tup_read + coalesce(idx_tup_fetch, 0) as rows from pg_stat_xact_user_tables
                        """)
                .query(row -> { read.put(row.getString("relname"), row.getLong("rows")); });
        return read;
    }
}
