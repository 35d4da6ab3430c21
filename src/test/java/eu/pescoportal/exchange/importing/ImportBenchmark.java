package eu.pescoportal.exchange.importing;

import eu.pescoportal.PortalApplication;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * A program, not a test: how long it takes to hold files against the real register, and how much heap at
 * most. It has the tests' own database. Run it with the test class path and a heap as small as it should do
 * with: {@code -Xmx256m}.
 */
public class ImportBenchmark {

    private static final String[] QUIETLY = {"--logging.level.root=off", "--logging.level.eu.pescoportal=off",
            "--spring.main.lazy-initialization=true"};
    private static final List<String> HEADING = List.of("project", "state", "role", "from", "to", "source",
            "place", "note");

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var portal = new SpringApplication(PortalApplication.class);
        portal.setWebApplicationType(WebApplicationType.NONE);
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(QUIETLY));
        try (var context = portal.run(all.toArray(String[]::new))) {
            var runs = context.getBean(DryRuns.class);
            var register = context.getBean(Snapshots.class).refreshed();
            System.out.printf("Heap at most %d MiB%n", Runtime.getRuntime().maxMemory() >> 20);
            for (int round = 1; round <= 2; round++) {
                measure("10,000 lines, CSV", csv(register, 10_000, ""), runs, register);
                measure("10,000 lines, XLSX", xlsx(register, 10_000), runs, register);
                measure("50,000 lines of 20 MiB, CSV", csv(register, 50_000, "x ".repeat(178)), runs,
                        register);
                measure("50,000 lines, XLSX", xlsx(register, 50_000), runs, register);
                measure("20 MiB, JSON", json(20 << 20), runs, register);
            }
        }
        System.exit(0);
    }

    private static void measure(String what, Path file, DryRuns runs, Snapshot register) throws IOException {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans()
                .stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        var begun = System.nanoTime();
        var run = runs.of("file", file, Choice.NONE, register);
        var millis = (System.nanoTime() - begun) / 1_000_000;
        var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf(
                "%s, %.1f MB: %d ms, heap %d to at most %d MiB; %d records change, %d lines are wrong%n",
                what, Files.size(file) / 1e6, millis, before, peak, run.changes().size(),
                run.badLines().size());
        run.badLines().stream().limit(2).forEach(bad -> System.out.println("    " + bad));
        Files.delete(file);
    }

    /** Each state in each project, a role for each of some months, none of which overlap. */
    private static List<String> line(Snapshot register, int number, String note) {
        var project = register.projects().get(number % register.projects().size());
        int rest = number / register.projects().size();
        var state = register.states().get(rest % register.states().size());
        var month = LocalDate.of(2031, 1, 1).plusMonths(rest / register.states().size());
        return List.of(project.slug(), state.code(), "observer", month.toString(),
                month.plusMonths(1).toString(), "cd-2018-340", "Annex", note + number);
    }

    private static Path csv(Snapshot register, int lines, String note) throws IOException {
        var file = Files.createTempFile("lines", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADING) + "\n");
            for (int i = 0; i < lines; i++)
                out.write(String.join(",", line(register, i, note)) + "\n");
        }
        return file;
    }

    private static Path xlsx(Snapshot register, int lines) throws IOException {
        var file = Files.createTempFile("lines", ".xlsx");
        try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "Benchmark", null)) {
            var sheet = workbook.newWorksheet("Lines");
            for (int i = -1; i < lines; i++) {
                var cells = i < 0 ? HEADING : line(register, i, "");
                for (int c = 0; c < cells.size(); c++)
                    sheet.value(i + 1, c, cells.get(c));
            }
        }
        return file;
    }

    /** The projects of the register, over and over under other keys, so that each of them is new. */
    private static Path json(int bytes) throws IOException {
        var projects = new ArrayList<String>();
        try (var all = Files.newDirectoryStream(Path.of("src/main/resources/register/projects"))) {
            for (var project : all)
                projects.add(Files.readString(project));
        }
        var file = Files.createTempFile("register", ".json");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"projects\": [");
            for (int i = 0, written = 0; written < bytes - 100_000; i++) {
                var project = projects.get(i % projects.size())
                        .replaceFirst("\"slug\": \"", "\"slug\": \"n" + i + "-");
                written += project.getBytes(StandardCharsets.UTF_8).length + 1;
                out.write((i == 0 ? "" : ",") + project);
            }
            out.write("]}");
        }
        return file;
    }
}
