package eu.pescoportal.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Holds {@code docs/schema.md} against a database that the migrations made: neither has what the other lacks.
 */
class SchemaDocumentTests {

    private static final Pattern DIAGRAM = Pattern.compile("```mermaid\nerDiagram\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile(" {4}(\\w+) \\{\n(.*?) {4}}", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    private static JdbcClient database;
    private static String document;

    @BeforeAll
    static void migrate() throws IOException {
        var source = new DriverManagerDataSource(TestDatabase.url("schema-document"), "postgres", "");
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        document = Files.readString(Path.of("docs/schema.md"));
    }

    @Test
    void drawsEveryTableWithItsColumns() {
        assertThat(columnsDrawn()).containsExactlyInAnyOrderElementsOf(
                ask("""
                        select concat_ws(' ', c.table_name, case when data_type = 'ARRAY' then substr(udt_name, 2) || '[]'
                            when data_type in ('integer', 'bigint', 'boolean') then data_type else udt_name end, column_name,
                            (select string_agg(distinct upper(contype) || 'K', ', ' order by upper(contype) || 'K' desc)
                            from pg_constraint where conrelid = c.table_name::regclass and ordinal_position = any(conkey)
                                and contype in ('p', 'f')))
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
                        """));
    }

    /** With a bar where each row refers to one, a circle where it may refer to none. */
    @Test
    void drawsEveryForeignKey() {
        assertThat(diagrams().filter(line -> line.contains("--")).map(String::strip))
                .containsExactlyInAnyOrderElementsOf(
                        ask("""
                                select confrelid::regclass || case when bool_and(attnotnull) then ' ||' else ' |o' end || '--'
                                    || case when exists (select from pg_index where indrelid = conrelid and indisunique
                                        and indkey::smallint[] <@ conkey) then 'o| ' else 'o{ ' end
                                    || conrelid::regclass || ' : "' || string_agg(attname, ', ' order by place) || '"'
                                from pg_constraint, unnest(conkey) with ordinality as referring(number, place), pg_attribute
                                where contype = 'f' and attrelid = conrelid and attnum = number
                                group by pg_constraint.oid, conrelid, confrelid, conkey
                                """));
    }

    @Test
    void saysOfEveryTableWhatItRefersTo() {
        assertThat(listed("Tables")).containsExactlyInAnyOrderElementsOf(
                ask("""
                        select concat_ws(' ', table_name, (
                            select string_agg(distinct name, ' ' order by name) from pg_constraint,
                                cast(confrelid::regclass as text) name
                            where conrelid = table_name::regclass and contype = 'f'))
                        from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                        """));
    }

    @Test
    void namesTheColumnsOfEveryView() {
        assertThat(listed("Views")).containsExactlyInAnyOrderElementsOf(ask("""
                select table_name || ' ' || string_agg(column_name, ' ' order by column_name)
                from information_schema.columns join information_schema.views using (table_schema, table_name)
                where table_schema = 'public' group by table_name
                """));
    }

    @Test
    void namesEveryFunction() {
        assertThat(listed("Functions")).containsExactlyInAnyOrderElementsOf(ask("""
                select proname::text from pg_proc where pronamespace = 'public'::regnamespace
                    and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
                """));
    }

    private static List<@Nullable String> ask(String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private static Stream<String> diagrams() {
        return DIAGRAM.matcher(document).results().flatMap(diagram -> diagram.group(1).lines());
    }

    private static Stream<String> columnsDrawn() {
        return ENTITY.matcher(diagrams().map(line -> line + "\n").collect(joining()))
                .results()
                .flatMap(entity -> entity.group(2).lines().map(line -> entity.group(1) + " " + line.strip()));
    }

    /** What the table below a heading lists: the name in each first cell and those in the last, in order. */
    private static Stream<String> listed(String heading) {
        var section = document.split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        return section.lines().filter(line -> line.startsWith("| `")).map(SchemaDocumentTests::names);
    }

    private static String names(String line) {
        var cells = line.split("\\|");
        var name = WORD.matcher(cells[1]).results().map(SchemaDocumentTests::word);
        var others = WORD.matcher(cells.length > 3 ? cells[3] : "").results().map(SchemaDocumentTests::word);
        return Stream.concat(name, others.sorted()).collect(joining(" "));
    }

    private static String word(MatchResult found) {
        return found.group(1);
    }
}
