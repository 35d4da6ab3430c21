package eu.pescoportal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program, not a test: what each kind of page costs with a hundred times the projects, as a ratio to what
 * it costs with the real ones. Run it from an IDE, or with the test class path.
 */
@NullUnmarked
public class HundredfoldBenchmark {

    private static final List<String> PAGES = List.of("/", "/projects", "/projects?state=ee",
            "/projects?q=essor", "/projects/essor", "/states", "/states/ee", "/partners", "/partners/nato",
            "/sources", "/history");
    private static final int ROUNDS = 15;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private HundredfoldBenchmark(int port) {
        this.address = "http://localhost:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        try (var portal = (ServletWebServerApplicationContext) new SpringApplicationBuilder(
                PortalApplication.class).run("--test.database=hundredfold", "--server.port=0")) {
            var benchmark = new HundredfoldBenchmark(portal.getWebServer().getPort());
            var before = benchmark.measure();
            copyProjects(portal.getBean(JdbcClient.class));
            var after = benchmark.measure();
            System.out.printf("%-24s %10s %10s %8s%n", "page", "83, ms", "8300, ms", "ratio");
            before.forEach((page, once) -> System.out.printf("%-24s %10.1f %10.1f %8.1f%n", page, once,
                    after.get(page), after.get(page) / once));
        }
        System.exit(0); // the database of the tests has threads of its own
    }

    private Map<String, Double> measure() throws IOException, InterruptedException {
        var medians = new LinkedHashMap<String, Double>();
        for (var page : PAGES) {
            for (int i = 0; i < ROUNDS; i++)
                get(page);
            var times = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                var begun = System.nanoTime();
                get(page);
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
            Arrays.sort(times);
            medians.put(page, times[ROUNDS / 2]);
        }
        return medians;
    }

    private void get(String page) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address + page)).build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(page + ": " + answer.statusCode());
    }

    /** Each project ninety-nine times more, with all that belongs to it. */
    private static void copyProjects(JdbcClient jdbc) {
        var far = 10_000_000;
        jdbc.sql(
                "insert into project select p.id + n * %1$d, p.slug || '-' || n from project p, generate_series(1, 99) n"
                        .formatted(far))
                .update();
        jdbc.sql("""
                insert into project_version (id, project_id, name, %2$s)
                select v.id + n * %1$d, v.project_id + n * %1$d, v.name || ' ' || n, %2$s
                from project_version v, generate_series(1, 99) n where v.id < %1$d
                """.formatted(far, columns(jdbc, "project_version"))).update();
        for (var table : List.of("participation", "partner_link", "milestone", "funding", "project_source"))
            jdbc.sql(
                    """
                            insert into %3$s (version_id, %2$s)
                            select v.version_id + n * %1$d, %2$s from %3$s v, generate_series(1, 99) n where v.version_id < %1$d
                            """
                            .formatted(far, columns(jdbc, table), table))
                    .update();
        jdbc.sql("analyze").update();
    }

    private static String columns(JdbcClient jdbc, String table) {
        return String.join(", ", jdbc
                .sql("""
                        select column_name from information_schema.columns where table_name = :table
                            and is_generated = 'NEVER' and column_name not in ('id', 'version_id', 'project_id', 'name')
                        """)
                .param("table", table)
                .query(String.class)
                .list());
    }
}
