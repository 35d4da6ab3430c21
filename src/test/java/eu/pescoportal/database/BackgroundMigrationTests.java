package eu.pescoportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.TestDatabase;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a register of before says of PESCO as a whole becomes records, and nothing of it is lost. */
@NullUnmarked
class BackgroundMigrationTests {

    private static final Path FILES = Path.of("src/main/resources/register");

    private final String database = TestDatabase.url("background-migration");
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""));
    private final JsonMapper json = new JsonMapper();
    private final JsonNode timeline = json.readTree(FILES.resolve("timeline.json"));
    private final JsonNode claims = json.readTree(FILES.resolve("claims.json"));
    private final JsonNode commitments = json.readTree(FILES.resolve("commitments.json"));

    @Test
    void keepsEachRowUnderTheKeyThatItsFileGives() {
        migrateTo("022");
        publish(1);
        publish(2); // nothing was different, as far as anybody could tell then
        jdbc.sql("update pesco_event set detail = 'Earlier.' where published_in = 1 and position = 3")
                .update();
        jdbc.sql("delete from official_total where published_in = 2 and position = 9").update();
        insert("pesco_event", Map.of("date", "2009", "title", "Treaty of Lisbon: opens the way!", "detail",
                "Alike.", "source", "wp-pesco"), 2, 99);
        migrateTo("latest");

        assertThat(stands("pesco_event", "date, title, detail, source"))
                .containsEntry("2009-treaty-of-lisbon-opens-the-way-2",
                        List.of("2009", "Treaty of Lisbon: opens the way!", "Alike.", "wp-pesco"))
                .containsAllEntriesOf(
                        inFile(timeline.get("events"), "key", "date", "title", "detail", "source"))
                .hasSize(28);
        assertThat(stands("council_decision", "celex, title, date, url, what"))
                .isEqualTo(inFile(timeline.get("decisions"), "key", "celex", "title", "date", "url", "what"));
        assertThat(stands("claim", "title, claim, lower(verdict), record"))
                .isEqualTo(inFile(claims, "id", "title", "claim", "verdict", "record"));
        assertThat(stands("claim",
                """
                        (select string_agg(s.source, ' ' order by s.position) from claim_source s where s.version_id = v.id)
                        """)
                .get("g")).containsExactly(sources(claims.get(6)));
        assertThat(stands("commitment", "area, title, checked::text, source"))
                .isEqualTo(inFile(commitments, "number", "area", "title", "checked", "source"));
        assertThat(versions("pesco_event", "2017-12-11-pesco-is-established"))
                .containsExactly("1 from 1 to 2: Earlier.", "2 from 2 to " + Long.MAX_VALUE + ": "
                        + timeline.get("events").get(3).get("detail").stringValue());
        assertThat(jdbc.sql("""
                select revision || ' ' || name || ' ' || withdrawn from touched
                where kind = 'COUNT' and key = '2025-10-01' order by revision
                """).query(String.class).list()).containsExactly("1 Official count, 2025-10-01 false",
                "2 Official count, 2025-10-01 true");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database, "postgres", "")
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** As a build before did it: all rows at once, in place of those before. */
    private void publish(int revision) {
        jdbc.sql(
                "insert into revision (number, published_at, kind, reason) values (:r, now(), 'CHANGE', 'x')")
                .param("r", revision)
                .update();
        for (var table : List.of("pesco_event", "official_total", "council_decision", "claim", "commitment"))
            jdbc.sql("update " + table + " set superseded_in = :r where superseded_in = open_end()")
                    .param("r", revision)
                    .update();
        insert("pesco_event", timeline.get("events"), revision);
        insert("official_total", timeline.get("officialTotals"), revision);
        insert("council_decision", timeline.get("decisions"), revision);
        insert("claim", claims, revision);
        for (int i = 0; i < claims.size(); i++)
            for (int j = 0; j < claims.get(i).get("sources").size(); j++) {
                var source = claims.get(i).get("sources").get(j).stringValue();
                name(source);
                jdbc.sql("insert into claim_source values (?, ?, ?, ?)")
                        .params(revision, i, j, source)
                        .update();
            }
        for (var commitment : commitments)
            insert("commitment", fields(commitment), revision, -1);
    }

    private void insert(String table, JsonNode entries, int revision) {
        for (int i = 0; i < entries.size(); i++)
            insert(table, fields(entries.get(i)), revision, i);
    }

    /** Without the keys, which there were not, and the sources of claims, which had a table of their own. */
    private static Map<String, Object> fields(JsonNode entry) {
        var fields = new TreeMap<String, Object>();
        entry.forEachEntry((name, value) -> {
            if (!name.matches("key|sources") && !value.isNull())
                fields.put(name.equals("asOf") ? "as_of" : name,
                        value.isString()
                                ? value.stringValue()
                                : value.isBoolean() ? value.booleanValue() : (Object) value.intValue());
        });
        return fields;
    }

    private void insert(String table, Map<String, Object> fields, int revision, int position) {
        if (fields.containsKey("source")) name((String) fields.get("source"));
        var columns = new TreeMap<>(fields);
        columns.put("published_in", revision);
        if (position >= 0) columns.put("position", position);
        jdbc.sql("insert into %s (%s) values (:%s)".formatted(table, String.join(", ", columns.keySet()),
                String.join(", :", columns.keySet()))).params(columns).update();
    }

    private void name(String source) {
        jdbc.sql("insert into source (key) values (?) on conflict do nothing").param(source).update();
    }

    /** What stands now, by key. */
    private Map<String, List<String>> stands(String table, String columns) {
        return jdbc.sql("select key, array[%s] as said from %s_version v where superseded_in = open_end()"
                .formatted(columns, table)).query(rows -> {
                    var stands = new TreeMap<String, List<String>>();
                    while (rows.next())
                        stands.put(rows.getString("key"),
                                Arrays.asList((String[]) rows.getArray("said").getArray()));
                    return stands;
                });
    }

    private static Map<String, List<String>> inFile(JsonNode entries, String key, String... fields) {
        var found = new TreeMap<String, List<String>>();
        for (var entry : entries)
            found.put(entry.get(key).asString(),
                    Arrays.stream(fields)
                            .map(field -> entry.get(field).isNull() ? null : entry.get(field).asString())
                            .toList());
        return found;
    }

    private static String sources(JsonNode claim) {
        var sources = new StringBuilder();
        claim.get("sources").forEach(source -> sources.append(" ").append(source.stringValue()));
        return sources.substring(1);
    }

    private List<String> versions(String table, String key) {
        return jdbc.sql("""
                select number || ' from ' || published_in || ' to ' || superseded_in || ': ' || detail
                from %s_version where key = :key order by number
                """.formatted(table)).param("key", key).query(String.class).list();
    }
}
