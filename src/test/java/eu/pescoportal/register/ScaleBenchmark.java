package eu.pescoportal.register;

import eu.pescoportal.PortalApplication;
import eu.pescoportal.TestDatabase;
import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.document.ProjectDocument;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A program, not a test: what pages, snapshots and a start cost with many times the projects, as ratios to
 * what they cost with the real ones. Run it with the test class path; the arguments are how many times, else
 * 1, 100 and 1000.
 */
@NullUnmarked
public class ScaleBenchmark {

    private static final List<String> PAGES = List.of("/", "/projects?state=ee", "/projects/essor",
            "/states/fr", "/partners/nato");
    private static final int PORT = 18_280;
    private static final Pattern ROW = Pattern.compile("<(tr|li)\\b");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<Integer, Double>> table = new LinkedHashMap<>();

    public static void main(String[] arguments) throws Exception {
        var factors = arguments.length == 0
                ? List.of(1, 100, 1000)
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        loadOnce();
        var benchmark = new ScaleBenchmark();
        for (var factor : factors)
            benchmark.measure(factor, database(factor));
        benchmark.print(factors);
        System.exit(0); // the database of the tests has threads of its own
    }

    private static void loadOnce() {
        start("scale").close();
    }

    private static ConfigurableApplicationContext start(String database) {
        return new SpringApplicationBuilder(PortalApplication.class).run("--test.database=" + database,
                "--server.port=0");
    }

    /** Each project many times, with all that belongs to it. */
    private static String database(int factor) {
        var name = "scale-" + factor;
        var jdbc = JdbcClient
                .create(new DriverManagerDataSource(TestDatabase.copyOf("scale", name), "postgres", ""));
        var more = factor - 1;
        var far = 10_000_000;
        jdbc.sql("insert into project select p.key || '-' || n from project p, generate_series(1, %d) n"
                .formatted(more)).update();
        jdbc.sql("""
                insert into project_version (id, key, name, %3$s)
                select v.id + n * %1$d::bigint, v.key || '-' || n, v.name || ' ' || n, %3$s
                from project_version v, generate_series(1, %2$d) n where v.id < %1$d
                """.formatted(far, more, columns(jdbc, "project_version"))).update();
        for (var rows : List.of("participation", "partner_link", "milestone", "funding", "citation",
                "project_source"))
            jdbc.sql(
                    """
                            insert into %4$s (version_id, %3$s)
                            select v.version_id + n * %1$d::bigint, %3$s from %4$s v, generate_series(1, %2$d) n where v.version_id < %1$d
                            """
                            .formatted(far, more, columns(jdbc, rows), rows))
                    .update();
        jdbc.sql("analyze").update();
        return name;
    }

    private static String columns(JdbcClient jdbc, String table) {
        return String.join(", ",
                jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_name = :table and column_name not in ('id', 'version_id', 'key', 'name')
                        """)
                        .param("table", table)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(c -> "\"" + c + "\"")
                        .toList());
    }

    private void measure(int factor, String database) throws Exception {
        pages(factor, database);
        try (var portal = start(database)) {
            var reader = portal.getBean(SnapshotReader.class);
            var snapshots = portal.getBean(Snapshots.class);
            var reading = portal.getBean(TransactionTemplate.class);
            note("snapshot, whole, ms", factor, least(() -> reading.execute(_ -> reader.whole(1))));
            note("day view, ms", factor,
                    least(() -> new DayView(snapshots.newest(), LocalDate.of(2026, 1, 1), false)));
            var publisher = portal.getBean(Publisher.class);
            var json = portal.getBean(JsonMapper.class);
            note("one publication taken in, ms", factor, least(() -> {
                var last = snapshots.newest();
                publish(publisher, json, last);
                var begun = System.nanoTime();
                reading.execute(_ -> reader.next(last, last.revision() + 1));
                return System.nanoTime() - begun;
            }));
        }
    }

    private static void publish(Publisher publisher, JsonMapper json, Snapshot last) {
        var tree = (ObjectNode) json.valueToTree(last.projects().find("essor").orElseThrow());
        tree.put("summary", "Summary " + last.revision());
        publisher.inTurn(_ -> publisher.publish(ChangeSet.of(Revision.Kind.CHANGE, "Scale",
                List.of(json.treeToValue(tree, ProjectDocument.class)))));
    }

    private interface Work {

        /** @return how long it took in nanoseconds, if that is a number; else it is measured outside */
        Object run();
    }

    /** The shortest of several times, in milliseconds. */
    private static double least(Work work) {
        var least = Double.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            var begun = System.nanoTime();
            var took = work.run() instanceof Long inside ? inside : System.nanoTime() - begun;
            least = Math.min(least, took / 1e6);
        }
        return least;
    }

    /** The portal runs in a process of its own, whose processor time is asked of the system. */
    private void pages(int factor, String database) throws Exception {
        var begun = System.nanoTime();
        var portal = portal(database);
        try {
            awaitAnswer(portal);
            note("start to the first page, s", factor, (System.nanoTime() - begun) / 1e9);
            for (int round = 0; round < 2; round++)
                for (var page : PAGES)
                    many(page, Duration.ofSeconds(10));
            for (var page : PAGES) {
                var before = cpu(portal);
                var requests = many(page, Duration.ofSeconds(6));
                note("CPU of " + page + ", ms", factor, (cpu(portal) - before) / 1e6 / requests);
                note("rows of " + page, factor, ROW.matcher(get(page)).results().count());
            }
            note("resident memory, MB", factor, resident(portal));
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private static Process portal(String database) throws IOException {
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g", "-cp",
                        classes, PortalApplication.class.getName()));
        command.addAll(List.of("--server.port=" + PORT, "--spring.datasource.username=postgres",
                "--spring.datasource.url=" + TestDatabase.url(database)));
        // What it costs to make an answer, not to keep one.
        command.addAll(
                List.of("--portal.cache.pages=0B", "--portal.cache.filters=0B", "--portal.cache.warm=false",
                        "--portal.limit.per-second=1000000", "--portal.limit.burst=1000000"));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(new File("target/scale-" + database + ".log"))
                .start();
    }

    private void awaitAnswer(Process portal) throws InterruptedException {
        while (true) {
            try {
                get("/projects");
                return;
            } catch (IOException e) {
                if (!portal.isAlive()) throw new IllegalStateException("The portal has ended", e);
                Thread.sleep(50);
            }
        }
    }

    private int many(String page, Duration duration) throws IOException, InterruptedException {
        var until = System.nanoTime() + duration.toNanos();
        var requests = 0;
        while (System.nanoTime() < until) {
            get(page);
            requests++;
        }
        return requests;
    }

    private String get(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + page)).build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(page + ": " + answer.statusCode());
        return answer.body();
    }

    private static double cpu(Process portal) {
        return portal.info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static double resident(Process portal) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + portal.pid() + "/status"))
                .stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private void note(String what, int factor, double value) {
        table.computeIfAbsent(what, _ -> new LinkedHashMap<>()).put(factor, value);
        System.out.printf("%d times: %s %.2f%n", factor, what, value); // the table comes late
    }

    private void print(List<Integer> factors) {
        System.out.printf("%-36s", "");
        factors.forEach(factor -> System.out.printf("%12s%8s", factor + " times", "ratio"));
        System.out.println();
        table.forEach((what, values) -> {
            System.out.printf("%-36s", what);
            var once = values.get(factors.getFirst());
            factors.forEach(f -> System.out.printf("%12.2f%8.2f", values.get(f), values.get(f) / once));
            System.out.println();
        });
    }
}
